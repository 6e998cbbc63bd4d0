// Made by `fc-contract generate`. Change the document it comes from, not this file.
import { validate67 as validate64, validate16, validate49, validate57, validate63 as validate60, validate54, validate23, validate71 as validate68, validate72 as validate69, validate79 as validate73, validate82 as validate76, validate85 as validate79, validate88 as validate82, validate96 as validate87, validate128 as validate99, validate129 as validate100, validate130 as validate101 } from "../2026-08-26.dahlia/validators.js";
import { func0, validate117 as validate92, validate17, validate160 as validate124, validate8 as validate0, validate169 as validate1, validate169 as validate2, validate3, validate4, validate169 as validate5, validate169 as validate6, validate167 as validate7, validate8, validate9, validate169 as validate10, validate167 as validate11, validate169 as validate12, validate169 as validate13, validate169 as validate14, validate169 as validate15, validate47, validate44, validate48, validate66 as validate63, validate69 as validate66, validate70 as validate67, validate35, validate34, validate33, validate75 as validate72, validate91 as validate85, validate43, validate92 as validate86, validate99 as validate90, validate25, validate116 as validate91, validate26, validate18, validate28, validate169 as validate97, validate20, validate127 as validate98, validate132 as validate103, validate50, validate51, validate133 as validate104, validate134 as validate105, validate135 as validate106, validate136 as validate107, validate39, validate139 as validate108, validate140 as validate109, validate39 as validate31, validate141 as validate110, validate142 as validate111, validate143 as validate112, validate156 as validate118, validate166 as validate119, validate156 as validate120, validate157 as validate121, validate158 as validate122, validate41, validate164 as validate128, validate165 as validate129, validate166 as validate130, validate167 as validate131, validate169 as validate132, validate169 as validate133, validate170 as validate134 } from "../2026-09-30.endive/validators.js";
function validate93(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "account_subcategories") || (key0 === "countries"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.account_subcategories !== undefined){
let data0 = data.account_subcategories;
const _errs2 = errors;
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
if(data.countries !== undefined){
let data2 = data.countries;
const _errs7 = errors;
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
else {
if(func0(data3) < 1){
return false;
}
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
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
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

validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate94(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.account_holder === undefined) && (missing0 = "account_holder")) || ((data.permissions === undefined) && (missing0 = "permissions"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "account_holder") || (key0 === "permissions")) || (key0 === "filters")) || (key0 === "prefetch")) || (key0 === "return_url")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.account_holder !== undefined){
const _errs2 = errors;
if(!(validate92(data.account_holder))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data1 = data.permissions;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!((((data2 === "balances") || (data2 === "ownership")) || (data2 === "payment_method")) || (data2 === "transactions"))){
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filters !== undefined){
const _errs8 = errors;
if(!(validate93(data.filters))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefetch !== undefined){
let data4 = data.prefetch;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(typeof data5 !== "string"){
return false;
}
if(!(((data5 === "balances") || (data5 === "ownership")) || (data5 === "transactions"))){
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data6 = data.return_url;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data7 = data.expand;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(data8.length > 5000 && func0(data8) > 5000){
return false;
}
}
else {
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
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

validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate116(data){
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
if(!((key0 === "account_subcategories") || (key0 === "countries"))){
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

validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103_properties = new Set(["id","object","account_holder","accounts","client_secret","filters","livemode","permissions","prefetch","return_url"]);
function validate113(data){
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
if(!schema103_properties.has(key0)){
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
if(!(validate64(data.accounts))){
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
if(data.filters !== undefined){
const _errs14 = errors;
if(!(validate116(data.filters))){
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

validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema115_properties = new Set(["id","object","account","amount","currency","description","livemode","status","status_transitions","transacted_at","transaction_refresh","updated"]);
function validate123(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.account === undefined) && (missing0 = "account")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.livemode === undefined) && (missing0 = "livemode"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.status_transitions === undefined) && (missing0 = "status_transitions"))) || ((data.transacted_at === undefined) && (missing0 = "transacted_at"))) || ((data.transaction_refresh === undefined) && (missing0 = "transaction_refresh"))) || ((data.updated === undefined) && (missing0 = "updated"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema115_properties.has(key0)){
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
if("financial_connections.transaction" !== data1){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
let data2 = data.account;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data3 = data.amount;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data5 = data.description;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs13 === errors;
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
if(data.status !== undefined){
let data7 = data.status;
const _errs17 = errors;
if(typeof data7 !== "string"){
return false;
}
if(!(((data7 === "pending") || (data7 === "posted")) || (data7 === "void"))){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_transitions !== undefined){
const _errs20 = errors;
if(!(validate124(data.status_transitions))){
errors++;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transacted_at !== undefined){
let data9 = data.transacted_at;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_refresh !== undefined){
let data10 = data.transaction_refresh;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(data10.length > 5000 && func0(data10) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated !== undefined){
let data11 = data.updated;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
return false;
}
var valid0 = _errs25 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate126(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.data === undefined) && (missing0 = "data")) || ((data.has_more === undefined) && (missing0 = "has_more"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.url === undefined) && (missing0 = "url"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "data")) || (key0 === "has_more")) || (key0 === "url"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.object !== undefined){
let data0 = data.object;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if("list" !== data0){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate123(data1[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_more !== undefined){
const _errs7 = errors;
if(typeof data.has_more !== "boolean"){
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data4 = data.url;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs9 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export { validate93, validate116, validate94 };

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
  "#/components/schemas/AccountDisconnectedEvent": validate60,
  "#/components/schemas/AccountEventData": validate54,
  "#/components/schemas/AccountHolder": validate17,
  "#/components/schemas/AccountHolderType": validate63,
  "#/components/schemas/AccountList": validate64,
  "#/components/schemas/AccountNumber": validate23,
  "#/components/schemas/AccountNumberIdentifierType": validate66,
  "#/components/schemas/AccountNumberNetwork": validate67,
  "#/components/schemas/AccountNumberStatus": validate68,
  "#/components/schemas/AccountNumbersUpdatedEvent": validate69,
  "#/components/schemas/AccountOwner": validate35,
  "#/components/schemas/AccountOwnerList": validate34,
  "#/components/schemas/AccountOwnership": validate33,
  "#/components/schemas/AccountPaymentMethodType": validate72,
  "#/components/schemas/AccountReactivatedEvent": validate73,
  "#/components/schemas/AccountRefreshedBalanceEvent": validate76,
  "#/components/schemas/AccountRefreshedOwnershipEvent": validate79,
  "#/components/schemas/AccountRefreshedTransactionsEvent": validate82,
  "#/components/schemas/AccountStatus": validate85,
  "#/components/schemas/AccountStatusDetails": validate43,
  "#/components/schemas/AccountSubcategory": validate86,
  "#/components/schemas/AccountUpcomingNumberExpiryEvent": validate87,
  "#/components/schemas/AmountsByCurrency": validate90,
  "#/components/schemas/Balance": validate25,
  "#/components/schemas/BalanceType": validate91,
  "#/components/schemas/CashBalance": validate26,
  "#/components/schemas/ConnectAccount": validate18,
  "#/components/schemas/CreateSessionAccountHolder": validate92,
  "#/components/schemas/CreateSessionFilters": validate93,
  "#/components/schemas/CreateSessionRequest": validate94,
  "#/components/schemas/CreditBalance": validate28,
  "#/components/schemas/CurrencyCode": validate97,
  "#/components/schemas/Customer": validate20,
  "#/components/schemas/DisconnectAccountRequest": validate98,
  "#/components/schemas/Error": validate99,
  "#/components/schemas/ErrorCode": validate100,
  "#/components/schemas/ErrorEnvelope": validate101,
  "#/components/schemas/ErrorType": validate103,
  "#/components/schemas/EventEnvelope": validate50,
  "#/components/schemas/EventRequest": validate51,
  "#/components/schemas/Expand": validate104,
  "#/components/schemas/Feature": validate105,
  "#/components/schemas/FilterSubcategory": validate106,
  "#/components/schemas/ListAccountsAccountHolder": validate107,
  "#/components/schemas/OwnershipRefresh": validate39,
  "#/components/schemas/Permission": validate108,
  "#/components/schemas/PrefetchFeature": validate109,
  "#/components/schemas/Refresh": validate31,
  "#/components/schemas/RefreshAccountRequest": validate110,
  "#/components/schemas/RefreshStatus": validate111,
  "#/components/schemas/RelinkAction": validate112,
  "#/components/schemas/Session": validate113,
  "#/components/schemas/SessionFilters": validate116,
  "#/components/schemas/SubscribableFeature": validate118,
  "#/components/schemas/SubscribeAccountRequest": validate119,
  "#/components/schemas/Subscription": validate120,
  "#/components/schemas/Timestamp": validate121,
  "#/components/schemas/TransactedAtRange": validate122,
  "#/components/schemas/Transaction": validate123,
  "#/components/schemas/TransactionList": validate126,
  "#/components/schemas/TransactionRefresh": validate41,
  "#/components/schemas/TransactionRefreshFilter": validate128,
  "#/components/schemas/TransactionStatus": validate129,
  "#/components/schemas/TransactionStatusTransitions": validate124,
  "#/components/schemas/UnsubscribeAccountRequest": validate130,
  "#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema": validate131,
  "#/paths/~1v1~1financial_connections~1accounts~1{account}~1owners/get/parameters/0/schema": validate132,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/0/schema": validate133,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/1/schema": validate134,
};

export const composed = [
  "#/components/schemas/AccountCreatedEvent",
  "#/components/schemas/AccountDeactivatedEvent",
  "#/components/schemas/AccountDisconnectedEvent",
  "#/components/schemas/AccountNumbersUpdatedEvent",
  "#/components/schemas/AccountReactivatedEvent",
  "#/components/schemas/AccountRefreshedBalanceEvent",
  "#/components/schemas/AccountRefreshedOwnershipEvent",
  "#/components/schemas/AccountRefreshedTransactionsEvent",
  "#/components/schemas/AccountUpcomingNumberExpiryEvent",
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
  "financial_connections.account.upcoming_account_number_expiry": "#/components/schemas/AccountUpcomingNumberExpiryEvent"
};
