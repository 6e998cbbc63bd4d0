// Made by `fc-contract generate`. Change the document it comes from, not this file.
export const document = {
 "components": {
  "schemas": {
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
     "financial_connections_consent_locale_invalid",
     "financial_connections_consent_locale_unsupported",
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
     }
    }
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
   "NeighbourEvent": {
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
        "type": "string"
       },
       "data": {
        "type": "object",
        "required": [
         "object"
        ],
        "properties": {
         "object": {
          "$ref": "#/components/schemas/StripeObject"
         },
         "previous_attributes": {
          "type": "object",
          "additionalProperties": true
         }
        }
       }
      }
     }
    ]
   },
   "SandboxAccountTemplate": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "current",
     "last4",
     "name",
     "subcategory"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "category": {
      "type": "string",
      "enum": [
       "cash",
       "credit",
       "investment",
       "other"
      ]
     },
     "subcategory": {
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
     "last4": {
      "type": "string",
      "pattern": "^[0-9]{4}$"
     },
     "current": {
      "type": "integer"
     },
     "available": {
      "type": "integer"
     },
     "canPay": {
      "type": "boolean"
     },
     "numbers": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "identifierType",
        "status"
       ],
       "properties": {
        "identifierType": {
         "type": "string",
         "enum": [
          "account_number",
          "tokenized_account_number"
         ]
        },
        "status": {
         "type": "string",
         "enum": [
          "deactivated",
          "expired",
          "pending",
          "transactable"
         ]
        },
        "expiresAfter": {
         "type": "integer",
         "minimum": 0
        }
       }
      }
     },
     "owners": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      }
     },
     "failing": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SandboxFeature"
      }
     },
     "waiting": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SandboxFeature"
      }
     }
    }
   },
   "SandboxBehaviour": {
    "anyOf": [
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind"
      ],
      "properties": {
       "kind": {
        "type": "string",
        "const": "steady"
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "outcome"
      ],
      "properties": {
       "kind": {
        "type": "string",
        "const": "down"
       },
       "outcome": {
        "type": "string",
        "enum": [
         "cancelled",
         "failed"
        ]
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "action",
       "cause",
       "kind"
      ],
      "properties": {
       "kind": {
        "type": "string",
        "const": "deactivates-soon"
       },
       "action": {
        "type": "string",
        "enum": [
         "none",
         "relink_required"
        ]
       },
       "cause": {
        "type": "string",
        "enum": [
         "access_denied",
         "access_expired",
         "account_closed",
         "account_unavailable",
         "unspecified"
        ]
       },
       "renewsFor": {
        "type": "integer",
        "minimum": 1
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "after",
       "kind"
      ],
      "properties": {
       "kind": {
        "type": "string",
        "const": "deactivates-later"
       },
       "after": {
        "type": "integer",
        "minimum": 1
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "action",
       "cause",
       "kind"
      ],
      "properties": {
       "kind": {
        "type": "string",
        "const": "deactivates-on-refresh"
       },
       "action": {
        "type": "string",
        "enum": [
         "none",
         "relink_required"
        ]
       },
       "cause": {
        "type": "string",
        "enum": [
         "access_denied",
         "access_expired",
         "account_closed",
         "account_unavailable",
         "unspecified"
        ]
       }
      }
     }
    ]
   },
   "SandboxClock": {
    "type": "object",
    "required": [
     "advanced",
     "frozen",
     "now",
     "object"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "sandbox.clock"
     },
     "now": {
      "type": "integer",
      "format": "unix-time"
     },
     "advanced": {
      "type": "integer"
     },
     "frozen": {
      "type": "boolean"
     }
    }
   },
   "SandboxDeliveries": {
    "type": "object",
    "required": [
     "attempts",
     "object",
     "waiting"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "sandbox.deliveries"
     },
     "waiting": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "attempts",
        "due",
        "endpoint",
        "event",
        "id"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "endpoint": {
         "type": "string"
        },
        "event": {
         "type": "string"
        },
        "attempts": {
         "type": "integer"
        },
        "due": {
         "type": "integer",
         "format": "unix-time"
        }
       }
      }
     },
     "attempts": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "request",
        "response",
        "startedAt"
       ],
       "properties": {
        "startedAt": {
         "type": "string"
        },
        "request": {
         "type": "object",
         "additionalProperties": true
        },
        "response": {
         "type": [
          "object",
          "null"
         ],
         "additionalProperties": true
        }
       }
      }
     }
    }
   },
   "SandboxFaultList": {
    "type": "object",
    "required": [
     "data",
     "object"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "sandbox.faults"
     },
     "data": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "kind",
        "milliseconds",
        "operation",
        "times",
        "when"
       ],
       "properties": {
        "kind": {
         "type": "string"
        },
        "when": {
         "type": "string"
        },
        "operation": {
         "type": [
          "string",
          "null"
         ]
        },
        "milliseconds": {
         "type": "integer"
        },
        "status": {
         "type": "integer"
        },
        "code": {
         "type": "string"
        },
        "retry_after": {
         "type": "integer"
        },
        "should_retry": {
         "type": "boolean"
        },
        "times": {
         "type": "integer"
        }
       }
      }
     }
    }
   },
   "SandboxFeature": {
    "type": "string",
    "enum": [
     "balance",
     "inferred_balances",
     "ownership",
     "transactions"
    ]
   },
   "SandboxFlow": {
    "type": "object",
    "required": [
     "client_secret",
     "institutions",
     "is_fixed",
     "limit",
     "manual_entry",
     "permissions",
     "relink",
     "subcategories"
    ],
    "properties": {
     "client_secret": {
      "type": "string"
     },
     "permissions": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "limit": {
      "type": [
       "integer",
       "null"
      ]
     },
     "subcategories": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "manual_entry": {
      "type": "boolean"
     },
     "is_fixed": {
      "type": "boolean"
     },
     "institutions": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "aliases",
        "id",
        "is_down",
        "name",
        "sign_in"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "aliases": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "sign_in": {
         "type": "string",
         "enum": [
          "oauth",
          "password"
         ]
        },
        "is_down": {
         "type": "boolean"
        }
       }
      }
     },
     "relink": {
      "type": [
       "object",
       "null"
      ],
      "required": [
       "account"
      ],
      "properties": {
       "account": {
        "type": [
         "object",
         "null"
        ],
        "required": [
         "last4",
         "name"
        ],
        "properties": {
         "name": {
          "type": "string"
         },
         "last4": {
          "type": [
           "string",
           "null"
          ]
         }
        }
       }
      }
     }
    }
   },
   "SandboxFlowEnd": {
    "type": "object",
    "required": [
     "failure",
     "linked",
     "result",
     "status"
    ],
    "properties": {
     "status": {
      "type": "string"
     },
     "linked": {
      "type": "integer"
     },
     "failure": {
      "type": [
       "string",
       "null"
      ]
     },
     "result": {
      "$ref": "#/components/schemas/SandboxFlowResult"
     }
    }
   },
   "SandboxFlowResult": {
    "type": "object",
    "properties": {
     "financialConnectionsSession": {
      "$ref": "#/components/schemas/StripeObject"
     },
     "setupIntent": {
      "$ref": "#/components/schemas/StripeObject"
     },
     "error": {
      "type": "object",
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "type": "string"
       }
      },
      "additionalProperties": true
     }
    }
   },
   "SandboxInstitution": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^fcinst_[A-Za-z0-9]+$"
     },
     "name": {
      "type": "string",
      "minLength": 1
     },
     "aliases": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "countries": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "status": {
      "type": "string",
      "enum": [
       "active",
       "degraded",
       "inactive"
      ]
     },
     "url": {
      "type": [
       "string",
       "null"
      ]
     },
     "routingNumbers": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "behaviour": {
      "$ref": "#/components/schemas/SandboxBehaviour"
     },
     "nextRefreshAfter": {
      "type": "integer",
      "minimum": 1
     },
     "accounts": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SandboxAccountTemplate"
      }
     }
    }
   },
   "SandboxInstitutionList": {
    "type": "object",
    "required": [
     "data",
     "object"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "sandbox.institutions"
     },
     "data": {
      "$ref": "#/components/schemas/SandboxInstitutions"
     }
    }
   },
   "SandboxInstitutions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SandboxInstitution"
    }
   },
   "SandboxJournal": {
    "type": "object",
    "required": [
     "data",
     "object"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "sandbox.journal"
     },
     "data": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "request",
        "response",
        "startedAt"
       ],
       "properties": {
        "startedAt": {
         "type": "string"
        },
        "request": {
         "type": "object",
         "additionalProperties": true
        },
        "response": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     }
    }
   },
   "SandboxOffer": {
    "type": "object",
    "required": [
     "accounts",
     "is_down"
    ],
    "properties": {
     "is_down": {
      "type": "boolean"
     },
     "accounts": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "choice",
        "is_required",
        "last4",
        "name",
        "status",
        "subcategory"
       ],
       "properties": {
        "name": {
         "type": "string"
        },
        "choice": {
         "type": "string"
        },
        "last4": {
         "type": "string"
        },
        "subcategory": {
         "type": "string"
        },
        "status": {
         "type": [
          "string",
          "null"
         ]
        },
        "is_required": {
         "type": "boolean"
        }
       }
      }
     }
    }
   },
   "SandboxRedelivery": {
    "type": "object",
    "required": [
     "endpoints",
     "event"
    ],
    "properties": {
     "event": {
      "type": "string"
     },
     "endpoints": {
      "type": "integer"
     }
    }
   },
   "SandboxSetupResult": {
    "type": "object",
    "required": [
     "setupIntent"
    ],
    "properties": {
     "setupIntent": {
      "$ref": "#/components/schemas/StripeObject"
     }
    }
   },
   "SandboxSnapshot": {
    "type": "object",
    "required": [
     "counters",
     "object",
     "records",
     "world"
    ],
    "properties": {
     "object": {
      "type": "string",
      "const": "sandbox.snapshot"
     },
     "format": {
      "type": "integer"
     },
     "world": {
      "type": "string"
     },
     "counters": {
      "type": "object",
      "required": [
       "advance",
       "sequence"
      ],
      "properties": {
       "sequence": {
        "type": "integer"
       },
       "advance": {
        "type": "integer"
       }
      }
     },
     "records": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "collection",
        "record"
       ],
       "properties": {
        "collection": {
         "type": "string"
        },
        "record": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     }
    }
   },
   "SandboxTransaction": {
    "type": "object",
    "required": [
     "account",
     "amount",
     "awaited_status",
     "currency",
     "description",
     "id",
     "object",
     "status",
     "transacted_at",
     "transaction_refresh"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "object": {
      "type": "string",
      "const": "sandbox.transaction"
     },
     "account": {
      "type": "string"
     },
     "amount": {
      "type": "integer"
     },
     "awaited_status": {
      "type": [
       "string",
       "null"
      ]
     },
     "currency": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "status": {
      "type": "string"
     },
     "transacted_at": {
      "type": "integer",
      "format": "unix-time"
     },
     "transaction_refresh": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "SandboxWorld": {
    "type": "object",
    "required": [
     "accounts",
     "advanced",
     "attempts",
     "authorizations",
     "deliveries",
     "events",
     "now",
     "requests",
     "sessions"
    ],
    "properties": {
     "now": {
      "type": "integer"
     },
     "advanced": {
      "type": "integer"
     },
     "accounts": {
      "type": "object",
      "required": [
       "data",
       "total"
      ],
      "properties": {
       "total": {
        "type": "integer"
       },
       "data": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "authorization",
          "detail",
          "id",
          "institution",
          "last4",
          "name",
          "numbers",
          "permissions",
          "refreshes",
          "status"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "authorization": {
           "type": [
            "string",
            "null"
           ]
          },
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "last4": {
           "type": [
            "string",
            "null"
           ]
          },
          "institution": {
           "type": "string"
          },
          "status": {
           "type": "string"
          },
          "detail": {
           "type": [
            "string",
            "null"
           ]
          },
          "numbers": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "permissions": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "refreshes": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         }
        }
       }
      }
     },
     "authorizations": {
      "type": "object",
      "required": [
       "data",
       "total"
      ],
      "properties": {
       "total": {
        "type": "integer"
       },
       "data": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "accounts",
          "id",
          "institution",
          "status"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "institution": {
           "type": "string"
          },
          "status": {
           "type": "string"
          },
          "accounts": {
           "type": "integer"
          }
         }
        }
       }
      }
     },
     "sessions": {
      "type": "object",
      "required": [
       "data",
       "total"
      ],
      "properties": {
       "total": {
        "type": "integer"
       },
       "data": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "accounts",
          "failure",
          "id",
          "permissions",
          "relink",
          "status"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "status": {
           "type": "string"
          },
          "permissions": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "accounts": {
           "type": "integer"
          },
          "relink": {
           "type": [
            "string",
            "null"
           ]
          },
          "failure": {
           "type": [
            "string",
            "null"
           ]
          }
         }
        }
       }
      }
     },
     "events": {
      "type": "object",
      "required": [
       "data",
       "total"
      ],
      "properties": {
       "total": {
        "type": "integer"
       },
       "data": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "created",
          "id",
          "object",
          "pending",
          "type"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "created": {
           "type": "integer"
          },
          "type": {
           "type": "string"
          },
          "object": {
           "type": "string"
          },
          "pending": {
           "type": "integer"
          }
         }
        }
       }
      }
     },
     "deliveries": {
      "type": "object",
      "required": [
       "data",
       "total"
      ],
      "properties": {
       "total": {
        "type": "integer"
       },
       "data": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "attempts",
          "due",
          "event",
          "id",
          "url"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "attempts": {
           "type": "integer"
          },
          "due": {
           "type": "integer"
          },
          "event": {
           "type": "string"
          },
          "url": {
           "type": "string"
          }
         }
        }
       }
      }
     },
     "attempts": {
      "type": "object",
      "required": [
       "data",
       "total"
      ],
      "properties": {
       "total": {
        "type": [
         "integer",
         "null"
        ]
       },
       "data": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "at",
          "event",
          "status",
          "url"
         ],
         "properties": {
          "at": {
           "type": "string"
          },
          "url": {
           "type": "string"
          },
          "status": {
           "type": "integer"
          },
          "event": {
           "type": "string"
          }
         }
        }
       }
      }
     },
     "requests": {
      "type": "object",
      "required": [
       "data",
       "total"
      ],
      "properties": {
       "total": {
        "type": "integer"
       },
       "data": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "at",
          "method",
          "path",
          "status"
         ],
         "properties": {
          "at": {
           "type": "string"
          },
          "method": {
           "type": "string"
          },
          "path": {
           "type": "string"
          },
          "status": {
           "type": "integer"
          }
         }
        }
       }
      }
     }
    }
   },
   "StripeList": {
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
       "$ref": "#/components/schemas/StripeObject"
      }
     },
     "has_more": {
      "type": "boolean"
     },
     "url": {
      "type": "string"
     }
    }
   },
   "StripeObject": {
    "type": "object",
    "required": [
     "id",
     "object"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "object": {
      "type": "string"
     }
    },
    "additionalProperties": true
   }
  }
 }
};

export const others = {};

export const laterWebhooks = [];
