// Made by `fc-contract generate`. Change the document it comes from, not this file.
export const document = {
 "components": {
  "schemas": {
   "Account": {
    "type": "object",
    "required": [
     "account_holder",
     "account_numbers",
     "balance",
     "balance_refresh",
     "category",
     "created",
     "display_name",
     "id",
     "institution_name",
     "last4",
     "livemode",
     "object",
     "ownership",
     "ownership_refresh",
     "permissions",
     "status",
     "subcategory",
     "subscriptions",
     "supported_payment_method_types",
     "transaction_refresh"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.account"
     },
     "account_holder": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AccountHolder"
       },
       {
        "type": "null"
       }
      ]
     },
     "account_numbers": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/AccountNumber"
      }
     },
     "balance": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Balance"
       },
       {
        "type": "null"
       }
      ]
     },
     "balance_refresh": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Refresh"
       },
       {
        "type": "null"
       }
      ]
     },
     "category": {
      "$ref": "#/components/schemas/AccountCategory"
     },
     "created": {
      "type": "integer",
      "format": "unix-time"
     },
     "display_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     },
     "institution_name": {
      "type": "string",
      "maxLength": 5000
     },
     "last4": {
      "type": [
       "string",
       "null"
      ],
      "x-sensitive": true,
      "maxLength": 5000
     },
     "livemode": {
      "type": "boolean"
     },
     "ownership": {
      "anyOf": [
       {
        "type": "string",
        "maxLength": 5000
       },
       {
        "$ref": "#/components/schemas/AccountOwnership"
       },
       {
        "type": "null"
       }
      ]
     },
     "ownership_refresh": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/OwnershipRefresh"
       },
       {
        "type": "null"
       }
      ]
     },
     "permissions": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/Permission"
      }
     },
     "status": {
      "$ref": "#/components/schemas/AccountStatus"
     },
     "subcategory": {
      "$ref": "#/components/schemas/AccountSubcategory"
     },
     "subscriptions": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/Subscription"
      }
     },
     "supported_payment_method_types": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AccountPaymentMethodType"
      }
     },
     "transaction_refresh": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TransactionRefresh"
       },
       {
        "type": "null"
       }
      ]
     },
     "authorization": {
      "type": "string",
      "maxLength": 5000
     },
     "inferred_balances_refresh": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Refresh"
       },
       {
        "type": "null"
       }
      ]
     },
     "institution": {
      "anyOf": [
       {
        "type": "string",
        "maxLength": 5000
       },
       {
        "$ref": "#/components/schemas/Institution"
       },
       {
        "type": "null"
       }
      ]
     },
     "status_details": {
      "$ref": "#/components/schemas/AccountStatusDetails"
     }
    }
   },
   "AccountCategory": {
    "type": "string",
    "enum": [
     "cash",
     "credit",
     "investment",
     "other"
    ]
   },
   "AccountCreatedEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.created"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountDeactivatedEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.deactivated"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountDisconnectedEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.disconnected"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountEventData": {
    "type": "object",
    "required": [
     "object"
    ],
    "properties": {
     "object": {
      "$ref": "#/components/schemas/Account"
     },
     "previous_attributes": {
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "AccountHolder": {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/AccountHolderType"
     },
     "account": {
      "anyOf": [
       {
        "type": "string",
        "maxLength": 5000
       },
       {
        "$ref": "#/components/schemas/ConnectAccount"
       }
      ]
     },
     "customer": {
      "anyOf": [
       {
        "type": "string",
        "maxLength": 5000
       },
       {
        "$ref": "#/components/schemas/Customer"
       }
      ]
     },
     "customer_account": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "AccountHolderType": {
    "type": "string",
    "enum": [
     "account",
     "customer"
    ]
   },
   "AccountInactiveCause": {
    "type": "string",
    "enum": [
     "access_denied",
     "access_expired",
     "account_closed",
     "account_unavailable",
     "unspecified"
    ]
   },
   "AccountInactiveDetails": {
    "type": "object",
    "required": [
     "action",
     "cause"
    ],
    "properties": {
     "action": {
      "$ref": "#/components/schemas/RelinkAction"
     },
     "cause": {
      "$ref": "#/components/schemas/AccountInactiveCause"
     }
    }
   },
   "AccountList": {
    "type": "object",
    "required": [
     "data",
     "has_more",
     "object",
     "url"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "list"
     },
     "data": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Account"
      }
     },
     "has_more": {
      "type": "boolean"
     },
     "url": {
      "type": "string",
      "maxLength": 5000,
      "pattern": "^/v1/financial_connections/accounts"
     }
    }
   },
   "AccountNumber": {
    "type": "object",
    "required": [
     "expected_expiry_date",
     "identifier_type",
     "status",
     "supported_networks"
    ],
    "properties": {
     "expected_expiry_date": {
      "type": [
       "integer",
       "null"
      ],
      "format": "unix-time"
     },
     "identifier_type": {
      "$ref": "#/components/schemas/AccountNumberIdentifierType"
     },
     "status": {
      "$ref": "#/components/schemas/AccountNumberStatus"
     },
     "supported_networks": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AccountNumberNetwork"
      }
     }
    }
   },
   "AccountNumberIdentifierType": {
    "type": "string",
    "enum": [
     "account_number",
     "tokenized_account_number"
    ]
   },
   "AccountNumberNetwork": {
    "type": "string",
    "enum": [
     "ach"
    ]
   },
   "AccountNumberStatus": {
    "type": "string",
    "enum": [
     "deactivated",
     "transactable"
    ]
   },
   "AccountNumbersUpdatedEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.account_numbers_updated"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountOwner": {
    "type": "object",
    "required": [
     "email",
     "id",
     "name",
     "object",
     "ownership",
     "phone",
     "raw_address",
     "refreshed_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.account_owner"
     },
     "email": {
      "type": [
       "string",
       "null"
      ],
      "x-sensitive": true,
      "maxLength": 5000
     },
     "name": {
      "type": "string",
      "x-sensitive": true,
      "maxLength": 5000
     },
     "ownership": {
      "type": "string",
      "maxLength": 5000
     },
     "phone": {
      "type": [
       "string",
       "null"
      ],
      "x-sensitive": true,
      "maxLength": 5000
     },
     "raw_address": {
      "type": [
       "string",
       "null"
      ],
      "x-sensitive": true,
      "maxLength": 5000
     },
     "refreshed_at": {
      "type": [
       "integer",
       "null"
      ],
      "format": "unix-time"
     }
    }
   },
   "AccountOwnerList": {
    "type": "object",
    "required": [
     "data",
     "has_more",
     "object",
     "url"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "list"
     },
     "data": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AccountOwner"
      }
     },
     "has_more": {
      "type": "boolean"
     },
     "url": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "AccountOwnership": {
    "type": "object",
    "required": [
     "created",
     "id",
     "object",
     "owners"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.account_ownership"
     },
     "created": {
      "type": "integer",
      "format": "unix-time"
     },
     "owners": {
      "$ref": "#/components/schemas/AccountOwnerList"
     }
    }
   },
   "AccountPaymentMethodType": {
    "type": "string",
    "enum": [
     "link",
     "us_bank_account"
    ]
   },
   "AccountReactivatedEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.reactivated"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountRefreshedBalanceEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.refreshed_balance"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountRefreshedInferredBalancesEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.refreshed_inferred_balances"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountRefreshedOwnershipEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.refreshed_ownership"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountRefreshedTransactionsEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.refreshed_transactions"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AccountStatus": {
    "type": "string",
    "enum": [
     "active",
     "disconnected",
     "inactive"
    ]
   },
   "AccountStatusDetails": {
    "type": "object",
    "properties": {
     "inactive": {
      "$ref": "#/components/schemas/AccountInactiveDetails"
     }
    }
   },
   "AccountSubcategory": {
    "type": "string",
    "enum": [
     "checking",
     "credit_card",
     "line_of_credit",
     "mortgage",
     "other",
     "savings"
    ]
   },
   "AccountUpcomingNumberExpiryEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.account.upcoming_account_number_expiry"
       },
       "data": {
        "$ref": "#/components/schemas/AccountEventData"
       }
      }
     }
    ]
   },
   "AmountsByCurrency": {
    "type": "object",
    "propertyNames": {
     "type": "string",
     "pattern": "^[a-z]{3}$"
    },
    "additionalProperties": {
     "type": "integer"
    }
   },
   "Authorization": {
    "type": "object",
    "required": [
     "id",
     "institution_name",
     "livemode",
     "object",
     "status",
     "status_details"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.authorization"
     },
     "account_holder": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AccountHolder"
       },
       {
        "type": "null"
       }
      ]
     },
     "institution": {
      "anyOf": [
       {
        "type": "string",
        "maxLength": 5000
       },
       {
        "$ref": "#/components/schemas/Institution"
       },
       {
        "type": "null"
       }
      ]
     },
     "institution_name": {
      "type": "string",
      "maxLength": 5000
     },
     "livemode": {
      "type": "boolean"
     },
     "status": {
      "$ref": "#/components/schemas/AuthorizationStatus"
     },
     "status_details": {
      "$ref": "#/components/schemas/AuthorizationStatusDetails"
     }
    }
   },
   "AuthorizationInactiveDetails": {
    "type": "object",
    "required": [
     "action"
    ],
    "properties": {
     "action": {
      "$ref": "#/components/schemas/RelinkAction"
     }
    }
   },
   "AuthorizationStatus": {
    "type": "string",
    "enum": [
     "active",
     "disconnected",
     "inactive"
    ]
   },
   "AuthorizationStatusDetails": {
    "type": "object",
    "properties": {
     "inactive": {
      "$ref": "#/components/schemas/AuthorizationInactiveDetails"
     }
    }
   },
   "Balance": {
    "type": "object",
    "required": [
     "as_of",
     "current",
     "type"
    ],
    "properties": {
     "as_of": {
      "type": "integer",
      "format": "unix-time"
     },
     "current": {
      "$ref": "#/components/schemas/AmountsByCurrency"
     },
     "type": {
      "$ref": "#/components/schemas/BalanceType"
     },
     "cash": {
      "$ref": "#/components/schemas/CashBalance"
     },
     "credit": {
      "$ref": "#/components/schemas/CreditBalance"
     }
    }
   },
   "BalanceType": {
    "type": "string",
    "enum": [
     "cash",
     "credit"
    ]
   },
   "CashBalance": {
    "type": "object",
    "required": [
     "available"
    ],
    "properties": {
     "available": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AmountsByCurrency"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "ConnectAccount": {
    "type": "object",
    "required": [
     "id",
     "object"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "account"
     }
    },
    "additionalProperties": true
   },
   "CreditBalance": {
    "type": "object",
    "required": [
     "used"
    ],
    "properties": {
     "used": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AmountsByCurrency"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "CurrencyCode": {
    "type": "string",
    "maxLength": 5000
   },
   "Customer": {
    "type": "object",
    "required": [
     "id",
     "object"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "customer"
     }
    },
    "additionalProperties": true
   },
   "Error": {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/ErrorType"
     },
     "code": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ErrorCode"
       },
       {
        "type": "string",
        "maxLength": 5000
       }
      ]
     },
     "message": {
      "type": "string",
      "maxLength": 40000
     },
     "param": {
      "type": "string",
      "maxLength": 5000
     },
     "doc_url": {
      "type": "string",
      "maxLength": 5000
     },
     "request_log_url": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "ErrorCode": {
    "type": "string",
    "enum": [
     "financial_connections_account_inactive",
     "financial_connections_account_pending_account_numbers",
     "financial_connections_account_unavailable_account_numbers",
     "financial_connections_no_successful_transaction_refresh",
     "api_key_expired",
     "idempotency_key_in_use",
     "livemode_mismatch",
     "lock_timeout",
     "parameter_invalid_empty",
     "parameter_invalid_integer",
     "parameter_invalid_string_blank",
     "parameter_invalid_string_empty",
     "parameter_missing",
     "parameter_unknown",
     "parameters_exclusive",
     "platform_api_key_expired",
     "rate_limit",
     "resource_missing",
     "secret_key_required",
     "url_invalid",
     "financial_connections_institution_unavailable"
    ]
   },
   "ErrorEnvelope": {
    "type": "object",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "$ref": "#/components/schemas/Error"
     }
    }
   },
   "ErrorType": {
    "type": "string",
    "enum": [
     "api_error",
     "card_error",
     "idempotency_error",
     "invalid_request_error",
     "rate_limit_error",
     "authentication_error",
     "invalid_grant"
    ]
   },
   "EventEnvelope": {
    "type": "object",
    "required": [
     "api_version",
     "created",
     "id",
     "livemode",
     "object",
     "pending_webhooks",
     "request"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "event"
     },
     "account": {
      "type": "string",
      "maxLength": 5000
     },
     "api_version": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     },
     "context": {
      "type": "string",
      "maxLength": 5000
     },
     "created": {
      "type": "integer",
      "format": "unix-time"
     },
     "livemode": {
      "type": "boolean"
     },
     "pending_webhooks": {
      "type": "integer"
     },
     "request": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/EventRequest"
       },
       {
        "type": "null"
       }
      ]
     },
     "reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/EventReason"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "EventReason": {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string",
      "maxLength": 5000
     }
    },
    "additionalProperties": true
   },
   "EventRequest": {
    "type": "object",
    "required": [
     "id",
     "idempotency_key"
    ],
    "properties": {
     "id": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     },
     "idempotency_key": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     }
    }
   },
   "FilterSubcategory": {
    "type": "string",
    "enum": [
     "checking",
     "credit_card",
     "line_of_credit",
     "mortgage",
     "savings"
    ]
   },
   "InferredBalance": {
    "type": "object",
    "required": [
     "as_of",
     "current",
     "id",
     "object"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.account_inferred_balance"
     },
     "as_of": {
      "type": "integer",
      "format": "unix-time"
     },
     "current": {
      "$ref": "#/components/schemas/AmountsByCurrency"
     }
    }
   },
   "InferredBalanceList": {
    "type": "object",
    "required": [
     "data",
     "has_more",
     "object",
     "url"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "list"
     },
     "data": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/InferredBalance"
      }
     },
     "has_more": {
      "type": "boolean"
     },
     "url": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "Institution": {
    "type": "object",
    "required": [
     "countries",
     "features",
     "id",
     "livemode",
     "name",
     "object",
     "routing_numbers",
     "status",
     "url"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.institution"
     },
     "countries": {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 5000
      }
     },
     "features": {
      "$ref": "#/components/schemas/InstitutionFeatures"
     },
     "livemode": {
      "type": "boolean"
     },
     "name": {
      "type": "string",
      "maxLength": 5000
     },
     "routing_numbers": {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 5000
      }
     },
     "status": {
      "$ref": "#/components/schemas/InstitutionStatus"
     },
     "url": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     }
    }
   },
   "InstitutionFeature": {
    "type": "object",
    "required": [
     "supported"
    ],
    "properties": {
     "supported": {
      "type": "boolean"
     }
    }
   },
   "InstitutionFeatures": {
    "type": "object",
    "required": [
     "balances",
     "ownership",
     "payment_method",
     "transactions"
    ],
    "properties": {
     "balances": {
      "$ref": "#/components/schemas/InstitutionFeature"
     },
     "ownership": {
      "$ref": "#/components/schemas/InstitutionFeature"
     },
     "payment_method": {
      "$ref": "#/components/schemas/InstitutionFeature"
     },
     "transactions": {
      "$ref": "#/components/schemas/InstitutionFeature"
     }
    }
   },
   "InstitutionList": {
    "type": "object",
    "required": [
     "data",
     "has_more",
     "object",
     "url"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "list"
     },
     "data": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Institution"
      }
     },
     "has_more": {
      "type": "boolean"
     },
     "url": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "InstitutionStatus": {
    "type": "string",
    "enum": [
     "active",
     "degraded",
     "inactive"
    ]
   },
   "OwnershipRefresh": {
    "type": "object",
    "required": [
     "last_attempted_at",
     "next_refresh_available_at",
     "status"
    ],
    "properties": {
     "last_attempted_at": {
      "type": "integer",
      "format": "unix-time"
     },
     "next_refresh_available_at": {
      "type": [
       "integer",
       "null"
      ],
      "format": "unix-time"
     },
     "status": {
      "$ref": "#/components/schemas/RefreshStatus"
     }
    }
   },
   "Permission": {
    "type": "string",
    "enum": [
     "balances",
     "ownership",
     "payment_method",
     "transactions"
    ]
   },
   "PrefetchFeature": {
    "type": "string",
    "enum": [
     "balances",
     "ownership",
     "transactions",
     "inferred_balances"
    ]
   },
   "Refresh": {
    "type": "object",
    "required": [
     "last_attempted_at",
     "next_refresh_available_at",
     "status"
    ],
    "properties": {
     "last_attempted_at": {
      "type": "integer",
      "format": "unix-time"
     },
     "next_refresh_available_at": {
      "type": [
       "integer",
       "null"
      ],
      "format": "unix-time"
     },
     "status": {
      "$ref": "#/components/schemas/RefreshStatus"
     }
    }
   },
   "RefreshStatus": {
    "type": "string",
    "enum": [
     "failed",
     "pending",
     "succeeded"
    ]
   },
   "RelinkAction": {
    "type": "string",
    "enum": [
     "none",
     "relink_required"
    ]
   },
   "RelinkFailureReason": {
    "type": "string",
    "enum": [
     "no_account",
     "no_authorization",
     "other"
    ]
   },
   "Session": {
    "type": "object",
    "required": [
     "account_holder",
     "accounts",
     "client_secret",
     "id",
     "livemode",
     "object",
     "permissions",
     "prefetch"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.session"
     },
     "account_holder": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AccountHolder"
       },
       {
        "type": "null"
       }
      ]
     },
     "accounts": {
      "$ref": "#/components/schemas/AccountList"
     },
     "client_secret": {
      "type": [
       "string",
       "null"
      ],
      "x-sensitive": true,
      "maxLength": 5000
     },
     "filters": {
      "$ref": "#/components/schemas/SessionFilters"
     },
     "livemode": {
      "type": "boolean"
     },
     "permissions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Permission"
      }
     },
     "prefetch": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/PrefetchFeature"
      }
     },
     "return_url": {
      "type": "string",
      "maxLength": 5000
     },
     "limits": {
      "$ref": "#/components/schemas/SessionLimits"
     },
     "manual_entry": {
      "type": "object"
     },
     "relink_options": {
      "$ref": "#/components/schemas/SessionRelinkOptions"
     },
     "relink_result": {
      "$ref": "#/components/schemas/SessionRelinkResult"
     },
     "status": {
      "$ref": "#/components/schemas/SessionStatus"
     },
     "status_details": {
      "$ref": "#/components/schemas/SessionStatusDetails"
     }
    }
   },
   "SessionCancelledDetails": {
    "type": "object",
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "$ref": "#/components/schemas/SessionCancelledReason"
     }
    }
   },
   "SessionCancelledReason": {
    "type": "string",
    "enum": [
     "custom_manual_entry",
     "other"
    ]
   },
   "SessionEventData": {
    "type": "object",
    "required": [
     "object"
    ],
    "properties": {
     "object": {
      "$ref": "#/components/schemas/Session"
     },
     "previous_attributes": {
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "SessionFilters": {
    "type": "object",
    "required": [
     "account_subcategories",
     "countries"
    ],
    "properties": {
     "account_subcategories": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FilterSubcategory"
      }
     },
     "countries": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string",
       "maxLength": 5000
      }
     },
     "institution": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "SessionLimits": {
    "type": "object",
    "required": [
     "accounts"
    ],
    "properties": {
     "accounts": {
      "type": "integer"
     }
    }
   },
   "SessionRelinkOptions": {
    "type": "object",
    "required": [
     "authorization"
    ],
    "properties": {
     "account": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     },
     "authorization": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "SessionRelinkResult": {
    "type": "object",
    "required": [
     "account",
     "authorization",
     "failure_reason"
    ],
    "properties": {
     "account": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     },
     "authorization": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 5000
     },
     "failure_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RelinkFailureReason"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "SessionStatus": {
    "type": "string",
    "enum": [
     "cancelled",
     "failed",
     "pending",
     "succeeded"
    ]
   },
   "SessionStatusDetails": {
    "type": "object",
    "properties": {
     "cancelled": {
      "$ref": "#/components/schemas/SessionCancelledDetails"
     }
    }
   },
   "SessionUpdatedEvent": {
    "type": "object",
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "data",
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "financial_connections.session.updated"
       },
       "data": {
        "$ref": "#/components/schemas/SessionEventData"
       }
      }
     }
    ]
   },
   "Subscription": {
    "type": "string",
    "enum": [
     "transactions",
     "balance",
     "inferred_balances"
    ]
   },
   "Transaction": {
    "type": "object",
    "required": [
     "account",
     "amount",
     "currency",
     "description",
     "id",
     "livemode",
     "object",
     "status",
     "status_transitions",
     "transacted_at",
     "transaction_refresh",
     "updated"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "object": {
      "type": "string",
      "const": "financial_connections.transaction"
     },
     "account": {
      "type": "string",
      "maxLength": 5000
     },
     "amount": {
      "type": "integer"
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "description": {
      "type": "string",
      "maxLength": 5000
     },
     "livemode": {
      "type": "boolean"
     },
     "status": {
      "$ref": "#/components/schemas/TransactionStatus"
     },
     "status_transitions": {
      "$ref": "#/components/schemas/TransactionStatusTransitions"
     },
     "transacted_at": {
      "type": "integer",
      "format": "unix-time"
     },
     "transaction_refresh": {
      "type": "string",
      "maxLength": 5000
     },
     "updated": {
      "type": "integer",
      "format": "unix-time"
     }
    }
   },
   "TransactionList": {
    "type": "object",
    "required": [
     "data",
     "has_more",
     "object",
     "url"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "list"
     },
     "data": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Transaction"
      }
     },
     "has_more": {
      "type": "boolean"
     },
     "url": {
      "type": "string",
      "maxLength": 5000
     }
    }
   },
   "TransactionRefresh": {
    "type": "object",
    "required": [
     "id",
     "last_attempted_at",
     "next_refresh_available_at",
     "status"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5000
     },
     "last_attempted_at": {
      "type": "integer",
      "format": "unix-time"
     },
     "next_refresh_available_at": {
      "type": [
       "integer",
       "null"
      ],
      "format": "unix-time"
     },
     "status": {
      "$ref": "#/components/schemas/RefreshStatus"
     }
    }
   },
   "TransactionStatus": {
    "type": "string",
    "enum": [
     "pending",
     "posted",
     "void"
    ]
   },
   "TransactionStatusTransitions": {
    "type": "object",
    "required": [
     "posted_at",
     "void_at"
    ],
    "properties": {
     "posted_at": {
      "type": [
       "integer",
       "null"
      ],
      "format": "unix-time"
     },
     "void_at": {
      "type": [
       "integer",
       "null"
      ],
      "format": "unix-time"
     }
    }
   }
  }
 }
};

export const others = {};

export const laterWebhooks = [];
