// Made by `fc-contract generate`. Change the document it comes from, not this file.
import { validate67, validate16, validate49, validate57, validate60, validate63, validate54, validate23, validate71, validate72, validate76, validate79, validate82, validate85, validate88, validate93, validate96, validate118, validate121, validate128, validate129, validate130 } from "../2026-08-26.dahlia/validators.js";
import { func0, validate17, validate147, validate151, validate8 as validate0, validate169 as validate1, validate169 as validate2, validate3, validate4, validate169 as validate5, validate169 as validate6, validate167 as validate7, validate8, validate9, validate169 as validate10, validate167 as validate11, validate169 as validate12, validate169 as validate13, validate169 as validate14, validate169 as validate15, validate47, validate44, validate48, validate66, validate69, validate70, validate35, validate34, validate33, validate75, validate91, validate43, validate92, validate99, validate100, validate102, validate107, validate109, validate104, validate112, validate101, validate113, validate25, validate116, validate26, validate18, validate117, validate119, validate151 as validate120, validate28, validate169 as validate126, validate20, validate127, validate132, validate50, validate51, validate133, validate134, validate135, validate136, validate137, validate39, validate138, validate139, validate140, validate39 as validate31, validate141, validate142, validate143, validate153, validate156 as validate154, validate166 as validate155, validate156, validate157, validate158, validate159, validate162, validate41, validate164, validate165, validate160, validate166, validate167, validate169 as validate168, validate169, validate170 } from "../2026-09-30.endive/validators.js";
function validate149(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.account_subcategories === undefined) && (missing0 = "account_subcategories")) || ((data.countries === undefined) && (missing0 = "countries"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "account_subcategories") || (key0 === "countries")) || (key0 === "require_payment_method_support"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.account_subcategories !== undefined){
let data0 = data.account_subcategories;
const _errs2 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
return false;
}
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!(((((data1 === "checking") || (data1 === "credit_card")) || (data1 === "line_of_credit")) || (data1 === "mortgage")) || (data1 === "savings"))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.countries !== undefined){
let data2 = data.countries;
const _errs7 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
return false;
}
if(errors === _errs7){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_payment_method_support !== undefined){
let data4 = data.require_payment_method_support;
const _errs11 = errors;
if(typeof data4 !== "string"){
return false;
}
if(!(((data4 === "all") || (data4 === "at_least_one")) || (data4 === "none"))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123_properties = new Set(["id","object","account_holder","accounts","client_secret","bank_account_token","filters","limits","livemode","manual_entry","permissions","prefetch","return_url"]);
function validate144(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.account_holder === undefined) && (missing0 = "account_holder")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.client_secret === undefined) && (missing0 = "client_secret"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.livemode === undefined) && (missing0 = "livemode"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.prefetch === undefined) && (missing0 = "prefetch"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema123_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
let data1 = data.object;
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if("financial_connections.session" !== data1){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_holder !== undefined){
let data2 = data.account_holder;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate17(data2))){
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs7;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
const _errs11 = errors;
if(!(validate67(data.accounts))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_secret !== undefined){
let data4 = data.client_secret;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
return false;
}
if(errors === _errs12){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bank_account_token !== undefined){
const _errs14 = errors;
if(!(validate147(data.bank_account_token))){
errors++;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filters !== undefined){
const _errs15 = errors;
if(!(validate149(data.filters))){
errors++;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data7 = data.limits;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.accounts === undefined) && (missing1 = "accounts")){
return false;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!(key1 === "accounts")){
return false;
break;
}
}
if(_errs19 === errors){
if(data7.accounts !== undefined){
let data8 = data7.accounts;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
return false;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livemode !== undefined){
const _errs22 = errors;
if(typeof data.livemode !== "boolean"){
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manual_entry !== undefined){
const _errs24 = errors;
if(!(validate151(data.manual_entry))){
errors++;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data11 = data.permissions;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid4 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs27 = errors;
if(typeof data12 !== "string"){
return false;
}
if(!((((data12 === "balances") || (data12 === "ownership")) || (data12 === "payment_method")) || (data12 === "transactions"))){
return false;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefetch !== undefined){
let data13 = data.prefetch;
const _errs30 = errors;
if((!(Array.isArray(data13))) && (data13 !== null)){
return false;
}
if(errors === _errs30){
if(Array.isArray(data13)){
var valid6 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs32 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!(((data14 === "balances") || (data14 === "ownership")) || (data14 === "transactions"))){
return false;
}
var valid6 = _errs32 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data15 = data.return_url;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(data15.length > 5000 && func0(data15) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
  "#/components/headers/IdempotencyKey/schema": validate0,
  "#/components/headers/OptionalRequestId/schema": validate1,
  "#/components/headers/RequestId/schema": validate2,
  "#/components/headers/RetryAfter/schema": validate3,
  "#/components/headers/StripeShouldRetry/schema": validate4,
  "#/components/headers/StripeVersion/schema": validate5,
  "#/components/parameters/AccountId/schema": validate6,
  "#/components/parameters/EndingBefore/schema": validate7,
  "#/components/parameters/IdempotencyKey/schema": validate8,
  "#/components/parameters/Limit/schema": validate9,
  "#/components/parameters/SessionId/schema": validate10,
  "#/components/parameters/StartingAfter/schema": validate11,
  "#/components/parameters/StripeAccount/schema": validate12,
  "#/components/parameters/StripeSignature/schema": validate13,
  "#/components/parameters/StripeVersion/schema": validate14,
  "#/components/parameters/TransactionId/schema": validate15,
  "#/components/schemas/Account": validate16,
  "#/components/schemas/AccountActiveCause": validate47,
  "#/components/schemas/AccountActiveDetails": validate44,
  "#/components/schemas/AccountCategory": validate48,
  "#/components/schemas/AccountCreatedEvent": validate49,
  "#/components/schemas/AccountDeactivatedEvent": validate57,
  "#/components/schemas/AccountDeactivationDateUpdatedEvent": validate60,
  "#/components/schemas/AccountDisconnectedEvent": validate63,
  "#/components/schemas/AccountEventData": validate54,
  "#/components/schemas/AccountHolder": validate17,
  "#/components/schemas/AccountHolderType": validate66,
  "#/components/schemas/AccountList": validate67,
  "#/components/schemas/AccountNumber": validate23,
  "#/components/schemas/AccountNumberIdentifierType": validate69,
  "#/components/schemas/AccountNumberNetwork": validate70,
  "#/components/schemas/AccountNumberStatus": validate71,
  "#/components/schemas/AccountNumbersUpdatedEvent": validate72,
  "#/components/schemas/AccountOwner": validate35,
  "#/components/schemas/AccountOwnerList": validate34,
  "#/components/schemas/AccountOwnership": validate33,
  "#/components/schemas/AccountPaymentMethodType": validate75,
  "#/components/schemas/AccountPaymentMethodTypesUpdatedEvent": validate76,
  "#/components/schemas/AccountReactivatedEvent": validate79,
  "#/components/schemas/AccountRefreshedBalanceEvent": validate82,
  "#/components/schemas/AccountRefreshedOwnershipEvent": validate85,
  "#/components/schemas/AccountRefreshedTransactionsEvent": validate88,
  "#/components/schemas/AccountStatus": validate91,
  "#/components/schemas/AccountStatusDetails": validate43,
  "#/components/schemas/AccountSubcategory": validate92,
  "#/components/schemas/AccountUpcomingDeactivationEvent": validate93,
  "#/components/schemas/AccountUpcomingNumberExpiryEvent": validate96,
  "#/components/schemas/AmountsByCurrency": validate99,
  "#/components/schemas/Authorization": validate100,
  "#/components/schemas/AuthorizationActiveDetails": validate102,
  "#/components/schemas/AuthorizationDeactivationDateUpdatedEvent": validate107,
  "#/components/schemas/AuthorizationEventData": validate109,
  "#/components/schemas/AuthorizationInactiveDetails": validate104,
  "#/components/schemas/AuthorizationStatus": validate112,
  "#/components/schemas/AuthorizationStatusDetails": validate101,
  "#/components/schemas/AuthorizationUpcomingDeactivationEvent": validate113,
  "#/components/schemas/Balance": validate25,
  "#/components/schemas/BalanceType": validate116,
  "#/components/schemas/CashBalance": validate26,
  "#/components/schemas/ConnectAccount": validate18,
  "#/components/schemas/CreateSessionAccountHolder": validate117,
  "#/components/schemas/CreateSessionFilters": validate118,
  "#/components/schemas/CreateSessionLimits": validate119,
  "#/components/schemas/CreateSessionManualEntry": validate120,
  "#/components/schemas/CreateSessionRequest": validate121,
  "#/components/schemas/CreditBalance": validate28,
  "#/components/schemas/CurrencyCode": validate126,
  "#/components/schemas/Customer": validate20,
  "#/components/schemas/DisconnectAccountRequest": validate127,
  "#/components/schemas/Error": validate128,
  "#/components/schemas/ErrorCode": validate129,
  "#/components/schemas/ErrorEnvelope": validate130,
  "#/components/schemas/ErrorType": validate132,
  "#/components/schemas/EventEnvelope": validate50,
  "#/components/schemas/EventRequest": validate51,
  "#/components/schemas/Expand": validate133,
  "#/components/schemas/Feature": validate134,
  "#/components/schemas/FilterSubcategory": validate135,
  "#/components/schemas/ListAccountsAccountHolder": validate136,
  "#/components/schemas/ManualEntryMode": validate137,
  "#/components/schemas/OwnershipRefresh": validate39,
  "#/components/schemas/PaymentMethodSupport": validate138,
  "#/components/schemas/Permission": validate139,
  "#/components/schemas/PrefetchFeature": validate140,
  "#/components/schemas/Refresh": validate31,
  "#/components/schemas/RefreshAccountRequest": validate141,
  "#/components/schemas/RefreshStatus": validate142,
  "#/components/schemas/RelinkAction": validate143,
  "#/components/schemas/Session": validate144,
  "#/components/schemas/SessionFilters": validate149,
  "#/components/schemas/SessionLimits": validate153,
  "#/components/schemas/SessionManualEntry": validate151,
  "#/components/schemas/SubscribableFeature": validate154,
  "#/components/schemas/SubscribeAccountRequest": validate155,
  "#/components/schemas/Subscription": validate156,
  "#/components/schemas/Timestamp": validate157,
  "#/components/schemas/Token": validate147,
  "#/components/schemas/TransactedAtRange": validate158,
  "#/components/schemas/Transaction": validate159,
  "#/components/schemas/TransactionList": validate162,
  "#/components/schemas/TransactionRefresh": validate41,
  "#/components/schemas/TransactionRefreshFilter": validate164,
  "#/components/schemas/TransactionStatus": validate165,
  "#/components/schemas/TransactionStatusTransitions": validate160,
  "#/components/schemas/UnsubscribeAccountRequest": validate166,
  "#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema": validate167,
  "#/paths/~1v1~1financial_connections~1accounts~1{account}~1owners/get/parameters/0/schema": validate168,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/0/schema": validate169,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/1/schema": validate170,
};

export const composed = [
  "#/components/schemas/AccountCreatedEvent",
  "#/components/schemas/AccountDeactivatedEvent",
  "#/components/schemas/AccountDeactivationDateUpdatedEvent",
  "#/components/schemas/AccountDisconnectedEvent",
  "#/components/schemas/AccountNumbersUpdatedEvent",
  "#/components/schemas/AccountPaymentMethodTypesUpdatedEvent",
  "#/components/schemas/AccountReactivatedEvent",
  "#/components/schemas/AccountRefreshedBalanceEvent",
  "#/components/schemas/AccountRefreshedOwnershipEvent",
  "#/components/schemas/AccountRefreshedTransactionsEvent",
  "#/components/schemas/AccountUpcomingDeactivationEvent",
  "#/components/schemas/AccountUpcomingNumberExpiryEvent",
  "#/components/schemas/AuthorizationDeactivationDateUpdatedEvent",
  "#/components/schemas/AuthorizationUpcomingDeactivationEvent",
  "#/components/schemas/EventEnvelope"
];

export const responses = {
  "GET /v1/financial_connections/accounts": {
    "200": "#/components/schemas/AccountList",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/financial_connections/accounts/{account}": {
    "200": "#/components/schemas/Account",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/financial_connections/accounts/{account}/disconnect": {
    "200": "#/components/schemas/Account",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/financial_connections/accounts/{account}/refresh": {
    "200": "#/components/schemas/Account",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/financial_connections/accounts/{account}/subscribe": {
    "200": "#/components/schemas/Account",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/financial_connections/accounts/{account}/unsubscribe": {
    "200": "#/components/schemas/Account",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/financial_connections/accounts/{account}/owners": {
    "200": "#/components/schemas/AccountOwnerList",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/financial_connections/sessions": {
    "200": "#/components/schemas/Session",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/financial_connections/sessions/{session}": {
    "200": "#/components/schemas/Session",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/financial_connections/transactions": {
    "200": "#/components/schemas/TransactionList",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/financial_connections/transactions/{transaction}": {
    "200": "#/components/schemas/Transaction",
    "400": "#/components/schemas/ErrorEnvelope",
    "401": "#/components/schemas/ErrorEnvelope",
    "403": "#/components/schemas/ErrorEnvelope",
    "404": "#/components/schemas/ErrorEnvelope",
    "409": "#/components/schemas/ErrorEnvelope",
    "429": "#/components/schemas/ErrorEnvelope",
    "500": "#/components/schemas/ErrorEnvelope"
  }
};

export const webhooks = {
  "financial_connections.account.created": "#/components/schemas/AccountCreatedEvent",
  "financial_connections.account.deactivated": "#/components/schemas/AccountDeactivatedEvent",
  "financial_connections.account.reactivated": "#/components/schemas/AccountReactivatedEvent",
  "financial_connections.account.disconnected": "#/components/schemas/AccountDisconnectedEvent",
  "financial_connections.account.refreshed_balance": "#/components/schemas/AccountRefreshedBalanceEvent",
  "financial_connections.account.refreshed_ownership": "#/components/schemas/AccountRefreshedOwnershipEvent",
  "financial_connections.account.refreshed_transactions": "#/components/schemas/AccountRefreshedTransactionsEvent",
  "financial_connections.account.account_numbers_updated": "#/components/schemas/AccountNumbersUpdatedEvent",
  "financial_connections.account.upcoming_account_number_expiry": "#/components/schemas/AccountUpcomingNumberExpiryEvent",
  "financial_connections.account.supported_payment_method_types_updated": "#/components/schemas/AccountPaymentMethodTypesUpdatedEvent",
  "financial_connections.account.expected_deactivation_date_updated": "#/components/schemas/AccountDeactivationDateUpdatedEvent",
  "financial_connections.account.upcoming_deactivation": "#/components/schemas/AccountUpcomingDeactivationEvent",
  "financial_connections.authorization.expected_deactivation_date_updated": "#/components/schemas/AuthorizationDeactivationDateUpdatedEvent",
  "financial_connections.authorization.upcoming_deactivation": "#/components/schemas/AuthorizationUpcomingDeactivationEvent"
};
