// Made by `fc-contract generate`. Change the document it comes from, not this file.
import { document as base, others as baseOthers } from "../2026-09-30.endive/schemas.js";

const changed = {
 "Account": {
  "type": "object",
  "required": [
   "account_holder",
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
   }
  },
  "x-later": {
   "properties": [
    "account_numbers",
    "status_details"
   ]
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
   }
  },
  "x-later": {
   "properties": [
    "customer_account"
   ]
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
   "url_invalid"
  ],
  "x-later": {
   "enum": [
    "financial_connections_consent_locale_invalid",
    "financial_connections_consent_locale_unsupported"
   ]
  }
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
    "type": "string",
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
   }
  },
  "x-later": {
   "properties": [
    "bank_account_token",
    "limits",
    "manual_entry"
   ]
  }
 },
 "SessionFilters": {
  "type": "object",
  "required": [
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
   }
  },
  "x-later": {
   "properties": [
    "country",
    "require_payment_method_support"
   ]
  }
 }
};

export const document = { components: { schemas: { ...base.components.schemas, ...changed } } };

export const others = { ...baseOthers, ...{} };

export const laterWebhooks = [
 "financial_connections.account.account_numbers_updated",
 "financial_connections.account.upcoming_account_number_expiry",
 "financial_connections.account.supported_payment_method_types_updated",
 "financial_connections.account.expected_deactivation_date_updated",
 "financial_connections.account.upcoming_deactivation",
 "financial_connections.authorization.expected_deactivation_date_updated",
 "financial_connections.authorization.upcoming_deactivation"
];
