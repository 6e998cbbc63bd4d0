// Made by `fc-contract generate`. Change the document it comes from, not this file.
import { document as base, others as baseOthers } from "../2026-09-30.endive/schemas.js";

const changed = {
 "AccountNumberStatus": {
  "type": "string",
  "enum": [
   "deactivated",
   "transactable"
  ],
  "x-later": {
   "enum": [
    "expired",
    "pending"
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
 "SessionFilters": {
  "type": "object",
  "required": [
   "account_subcategories",
   "countries",
   "country"
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
   "country": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 5000
   },
   "require_payment_method_support": {
    "$ref": "#/components/schemas/PaymentMethodSupport"
   }
  }
 }
};

export const document = { components: { schemas: { ...base.components.schemas, ...changed } } };

export const others = { ...baseOthers, ...{} };

export const laterWebhooks = [];
