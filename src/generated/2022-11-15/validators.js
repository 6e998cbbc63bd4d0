// Made by `fc-contract generate`. Change the document it comes from, not this file.
import { validate57, validate16, validate42, validate50, validate53, validate47, validate60, validate63, validate66, validate69 } from "../2023-08-16/validators.js";
import { validate37, validate37 as validate29 } from "../2023-10-16/validators.js";
import { validate99 } from "../2024-04-10/validators.js";
import { validate106, validate109 } from "../2024-06-20/validators.js";
import { validate17, validate87 as validate76, validate89 as validate78, validate102 as validate91 } from "../2025-11-17.clover/validators.js";
import { validate93 as validate77 } from "../2026-06-24.dahlia/validators.js";
import { validate128 as validate83, validate129 as validate84, validate130 as validate85 } from "../2026-08-26.dahlia/validators.js";
import { func0, validate8 as validate0, validate169 as validate1, validate169 as validate2, validate3, validate4, validate169 as validate5, validate169 as validate6, validate167 as validate7, validate8, validate9, validate169 as validate10, validate167 as validate11, validate169 as validate12, validate169 as validate13, validate169 as validate14, validate169 as validate15, validate48 as validate41, validate66 as validate56, validate35 as validate33, validate34 as validate32, validate33 as validate31, validate75 as validate59, validate91 as validate72, validate92 as validate73, validate99 as validate74, validate25 as validate23, validate116 as validate75, validate26 as validate24, validate18, validate28 as validate26, validate169 as validate81, validate20, validate127 as validate82, validate132 as validate87, validate50 as validate43, validate51 as validate44, validate133 as validate88, validate134 as validate89, validate135 as validate90, validate139 as validate92, validate140 as validate93, validate141 as validate94, validate142 as validate95, validate156 as validate101, validate166 as validate102, validate156 as validate103, validate157 as validate104, validate158 as validate105, validate41 as validate39, validate164 as validate111, validate165 as validate112, validate160 as validate107, validate166 as validate113, validate167 as validate114, validate169 as validate115, validate169 as validate116, validate170 as validate117 } from "../2026-09-30.endive/validators.js";
const schema88_properties = new Set(["id","object","account_holder","accounts","client_secret","filters","livemode","permissions","prefetch","return_url"]);
function validate96(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.account_holder === undefined) && (missing0 = "account_holder")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.client_secret === undefined) && (missing0 = "client_secret"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.livemode === undefined) && (missing0 = "livemode"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.permissions === undefined) && (missing0 = "permissions"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema88_properties.has(key0)){
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
if(!(validate57(data.accounts))){
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
if(errors === _errs12){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filters !== undefined){
const _errs14 = errors;
if(!(validate99(data.filters))){
errors++;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livemode !== undefined){
const _errs15 = errors;
if(typeof data.livemode !== "boolean"){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data7 = data.permissions;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs19 = errors;
if(typeof data8 !== "string"){
return false;
}
if(!((((data8 === "balances") || (data8 === "ownership")) || (data8 === "payment_method")) || (data8 === "transactions"))){
return false;
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefetch !== undefined){
let data9 = data.prefetch;
const _errs22 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
return false;
}
if(errors === _errs22){
if(Array.isArray(data9)){
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs24 = errors;
if(typeof data10 !== "string"){
return false;
}
if(!(((data10 === "balances") || (data10 === "ownership")) || (data10 === "transactions"))){
return false;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data11 = data.return_url;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(data11.length > 5000 && func0(data11) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs27 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
  "#/components/schemas/AccountCategory": validate41,
  "#/components/schemas/AccountCreatedEvent": validate42,
  "#/components/schemas/AccountDeactivatedEvent": validate50,
  "#/components/schemas/AccountDisconnectedEvent": validate53,
  "#/components/schemas/AccountEventData": validate47,
  "#/components/schemas/AccountHolder": validate17,
  "#/components/schemas/AccountHolderType": validate56,
  "#/components/schemas/AccountList": validate57,
  "#/components/schemas/AccountOwner": validate33,
  "#/components/schemas/AccountOwnerList": validate32,
  "#/components/schemas/AccountOwnership": validate31,
  "#/components/schemas/AccountPaymentMethodType": validate59,
  "#/components/schemas/AccountReactivatedEvent": validate60,
  "#/components/schemas/AccountRefreshedBalanceEvent": validate63,
  "#/components/schemas/AccountRefreshedOwnershipEvent": validate66,
  "#/components/schemas/AccountRefreshedTransactionsEvent": validate69,
  "#/components/schemas/AccountStatus": validate72,
  "#/components/schemas/AccountSubcategory": validate73,
  "#/components/schemas/AmountsByCurrency": validate74,
  "#/components/schemas/Balance": validate23,
  "#/components/schemas/BalanceType": validate75,
  "#/components/schemas/CashBalance": validate24,
  "#/components/schemas/ConnectAccount": validate18,
  "#/components/schemas/CreateSessionAccountHolder": validate76,
  "#/components/schemas/CreateSessionFilters": validate77,
  "#/components/schemas/CreateSessionRequest": validate78,
  "#/components/schemas/CreditBalance": validate26,
  "#/components/schemas/CurrencyCode": validate81,
  "#/components/schemas/Customer": validate20,
  "#/components/schemas/DisconnectAccountRequest": validate82,
  "#/components/schemas/Error": validate83,
  "#/components/schemas/ErrorCode": validate84,
  "#/components/schemas/ErrorEnvelope": validate85,
  "#/components/schemas/ErrorType": validate87,
  "#/components/schemas/EventEnvelope": validate43,
  "#/components/schemas/EventRequest": validate44,
  "#/components/schemas/Expand": validate88,
  "#/components/schemas/Feature": validate89,
  "#/components/schemas/FilterSubcategory": validate90,
  "#/components/schemas/ListAccountsAccountHolder": validate91,
  "#/components/schemas/OwnershipRefresh": validate37,
  "#/components/schemas/Permission": validate92,
  "#/components/schemas/PrefetchFeature": validate93,
  "#/components/schemas/Refresh": validate29,
  "#/components/schemas/RefreshAccountRequest": validate94,
  "#/components/schemas/RefreshStatus": validate95,
  "#/components/schemas/Session": validate96,
  "#/components/schemas/SessionFilters": validate99,
  "#/components/schemas/SubscribableFeature": validate101,
  "#/components/schemas/SubscribeAccountRequest": validate102,
  "#/components/schemas/Subscription": validate103,
  "#/components/schemas/Timestamp": validate104,
  "#/components/schemas/TransactedAtRange": validate105,
  "#/components/schemas/Transaction": validate106,
  "#/components/schemas/TransactionList": validate109,
  "#/components/schemas/TransactionRefresh": validate39,
  "#/components/schemas/TransactionRefreshFilter": validate111,
  "#/components/schemas/TransactionStatus": validate112,
  "#/components/schemas/TransactionStatusTransitions": validate107,
  "#/components/schemas/UnsubscribeAccountRequest": validate113,
  "#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema": validate114,
  "#/paths/~1v1~1financial_connections~1accounts~1{account}~1owners/get/parameters/0/schema": validate115,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/0/schema": validate116,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/1/schema": validate117,
};

export const composed = [
  "#/components/schemas/AccountCreatedEvent",
  "#/components/schemas/AccountDeactivatedEvent",
  "#/components/schemas/AccountDisconnectedEvent",
  "#/components/schemas/AccountReactivatedEvent",
  "#/components/schemas/AccountRefreshedBalanceEvent",
  "#/components/schemas/AccountRefreshedOwnershipEvent",
  "#/components/schemas/AccountRefreshedTransactionsEvent",
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
  "financial_connections.account.refreshed_transactions": "#/components/schemas/AccountRefreshedTransactionsEvent"
};
