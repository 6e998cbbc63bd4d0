// Made by `fc-contract generate`. Change the document it comes from, not this file.
function countCodePoints(text) {
  // Without a surrogate pair, and most strings have none, the length is the number of characters.
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text) ? Array.from(text).length : text.length;
}

const check0 = validate0;
const func0 = countCodePoints;

function validate0(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 255 && func0(data) > 255){
const err0 = {instancePath,schemaPath:"#/components/headers/IdempotencyKey/schema/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/IdempotencyKey/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check1 = validate1;

function validate1(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/headers/OptionalRequestId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/OptionalRequestId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check2 = validate2;

function validate2(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/headers/RequestId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/RequestId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check3 = validate3;

function validate3(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/headers/RetryAfter/schema/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/headers/RetryAfter/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check4 = validate4;
const schema4 = {"type":"string","enum":["true","false"]};

function validate4(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/headers/StripeShouldRetry/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "true") || (data === "false"))){
const err1 = {instancePath,schemaPath:"#/components/headers/StripeShouldRetry/schema/enum",keyword:"enum",params:{allowedValues: schema4.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check5 = validate5;

function validate5(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/headers/StripeVersion/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/StripeVersion/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check6 = validate6;

function validate6(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/AccountId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/AccountId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check7 = validate7;

function validate7(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/EndingBefore/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/parameters/EndingBefore/schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/parameters/EndingBefore/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check8 = validate8;

function validate8(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 255 && func0(data) > 255){
const err0 = {instancePath,schemaPath:"#/components/parameters/IdempotencyKey/schema/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/IdempotencyKey/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check9 = validate9;

function validate9(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check10 = validate10;

function validate10(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/SessionId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/SessionId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check11 = validate11;

function validate11(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/StartingAfter/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/parameters/StartingAfter/schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/parameters/StartingAfter/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check12 = validate12;

function validate12(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/StripeAccount/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/StripeAccount/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check13 = validate13;

function validate13(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/StripeVersion/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/StripeVersion/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check14 = validate14;

function validate14(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/TransactionId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/TransactionId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check15 = validate15;
const schema15 = {"type":"object","description":"A bank account that an account holder has linked. Fields that are null have no value now; none of the required ones is ever left out.","required":["account_holder","account_numbers","balance","balance_refresh","category","created","display_name","id","institution_name","last4","livemode","object","ownership","ownership_refresh","permissions","status","subcategory","subscriptions","supported_payment_method_types","transaction_refresh"],"properties":{"id":{"type":"string","maxLength":5000,"x-id-prefix":"fca","description":"Id of the account."},"object":{"type":"string","const":"financial_connections.account","description":"Always `financial_connections.account`. Older pages print `linked_account`, the name before general availability."},"account_holder":{"description":"Who the account belongs to. Null when the session that linked it named no holder.","anyOf":[{"$ref":"#/components/schemas/AccountHolder"},{"type":"null"}]},"account_numbers":{"type":["array","null"],"description":"What is known about the account's numbers, never the numbers themselves. Null when nothing is known; Stripe does not document when it is null and when empty.","items":{"$ref":"#/components/schemas/AccountNumber"}},"balance":{"description":"The balance of the last successful refresh. Null until there is one, when the institution gives none, and once the account is disconnected.","anyOf":[{"$ref":"#/components/schemas/Balance"},{"type":"null"}]},"balance_refresh":{"description":"The last attempt to fetch the balance. Null until the first one, which needs the `balances` permission.","anyOf":[{"$ref":"#/components/schemas/Refresh"},{"type":"null"}]},"category":{"$ref":"#/components/schemas/AccountCategory"},"created":{"type":"integer","format":"unix-time","description":"When the account was linked. Unix seconds."},"display_name":{"type":["string","null"],"maxLength":5000,"description":"Name of the account at the institution, such as its nickname there. Null when there is none."},"institution_name":{"type":"string","maxLength":5000,"description":"Name of the institution that holds the account."},"last4":{"type":["string","null"],"x-sensitive":true,"maxLength":5000,"description":"Last four digits of the account number. Null when not known."},"livemode":{"type":"boolean","description":"True for live data, false for test data. The key of the request decides."},"ownership":{"description":"The newest ownership of the account, its id or, expanded, the whole. Null until an ownership refresh has succeeded.","anyOf":[{"type":"string","maxLength":5000,"x-id-prefix":"fcaowns"},{"$ref":"#/components/schemas/AccountOwnership"},{"type":"null"}]},"ownership_refresh":{"description":"The last attempt to fetch the owners. Null until the first one, which needs the `ownership` permission.","anyOf":[{"$ref":"#/components/schemas/Refresh"},{"type":"null"}]},"permissions":{"type":["array","null"],"description":"What the account holder allowed when linking, in no particular order. Only the link flow, in a new session, can change it.","items":{"$ref":"#/components/schemas/Permission"}},"status":{"$ref":"#/components/schemas/AccountStatus"},"subcategory":{"$ref":"#/components/schemas/AccountSubcategory"},"subscriptions":{"type":["array","null"],"description":"Data that Stripe refreshes by itself about once a day. Null and empty both mean none.","items":{"$ref":"#/components/schemas/Subscription"}},"supported_payment_method_types":{"type":"array","description":"Types of payment method that can be made of the account. Empty when it cannot be paid from.","items":{"$ref":"#/components/schemas/AccountPaymentMethodType"}},"transaction_refresh":{"description":"The last attempt to fetch transactions. Null until the first one, which needs the `transactions` permission.","anyOf":[{"$ref":"#/components/schemas/TransactionRefresh"},{"type":"null"}]}},"additionalProperties":false};
const schema33 = {"type":"string","description":"`cash`: real funds. `credit`: credit that was extended to the holder. `investment`: an investment account. `other`: anything else.","enum":["cash","credit","investment","other"]};
const schema37 = {"type":"string","description":"Data that the account holder is asked to share when linking. `balances`: what the account holds. `ownership`: who owns it. `payment_method`: that it can be paid from. `transactions`: what moved. Mind the plural of `balances`; the feature is called `balance`.","enum":["balances","ownership","payment_method","transactions"]};
const schema38 = {"type":"string","description":"`active`: data can be fetched. `inactive`: data cannot be fetched, though what was fetched before stays readable. `disconnected`: access has ended, through the API or by the account holder.","enum":["active","disconnected","inactive"]};
const schema39 = {"type":"string","description":"Finer kind of account. Cash accounts are `checking`, `savings` or `other`; credit accounts `mortgage`, `line_of_credit`, `credit_card` or `other`; all the rest `other`.","enum":["checking","credit_card","line_of_credit","mortgage","other","savings"]};
const schema40 = {"type":"string","description":"Data that Stripe refreshes by itself.","enum":["transactions"]};
const schema41 = {"type":"string","description":"Type of payment method that can be made of an account.","enum":["link","us_bank_account"]};
const func14 = Object.prototype.hasOwnProperty;
const schema17 = {"type":"string","description":"`account`: a connected account. `customer`: a Customer, or a v2 Account that acts as one.","enum":["account","customer"]};

function validate17(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConnectAccount/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConnectAccount/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ConnectAccount/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ConnectAccount/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/ConnectAccount/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("account" !== data1){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/ConnectAccount/properties/object/const",keyword:"const",params:{allowedValue: "account"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/ConnectAccount/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate19(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Customer/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Customer/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Customer/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("customer" !== data1){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Customer/properties/object/const",keyword:"const",params:{allowedValue: "customer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/Customer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate16(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountHolder/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "account")) || (key0 === "customer")) || (key0 === "customer_account"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountHolder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountHolderType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "account") || (data0 === "customer"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountHolderType/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err4 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/AccountHolder/properties/account/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/AccountHolder/properties/account/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(!(validate17(data1, instancePath+"/account"))){
if(vErrors === null){
vErrors = validate17.errors;
}
else if(vErrors.length < 10000){
for(const error of validate17.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/AccountHolder/properties/account/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.customer !== undefined){
let data2 = data.customer;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err7 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/AccountHolder/properties/customer/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/AccountHolder/properties/customer/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
const _errs14 = errors;
if(!(validate19(data2, instancePath+"/customer"))){
if(vErrors === null){
vErrors = validate19.errors;
}
else if(vErrors.length < 10000){
for(const error of validate19.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err9 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/AccountHolder/properties/customer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.customer_account !== undefined){
let data3 = data.customer_account;
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err10 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/AccountHolder/properties/customer_account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/AccountHolder/properties/customer_account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AccountHolder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema20 = {"type":"object","description":"What is known about one number of an account. The number itself is never part of it.","required":["expected_expiry_date","identifier_type","status","supported_networks"],"properties":{"expected_expiry_date":{"type":["integer","null"],"format":"unix-time","description":"When the number is expected to stop working, in Unix seconds. Null when that is not expected."},"identifier_type":{"$ref":"#/components/schemas/AccountNumberIdentifierType"},"status":{"$ref":"#/components/schemas/AccountNumberStatus"},"supported_networks":{"type":"array","description":"Payment networks that the number works on.","items":{"$ref":"#/components/schemas/AccountNumberNetwork"}}},"additionalProperties":false};
const schema21 = {"type":"string","description":"`account_number`: the permanent number. `tokenized_account_number`: a stand-in that the institution issued and may deactivate.","enum":["account_number","tokenized_account_number"]};
const schema22 = {"type":"string","description":"`transactable`: payments can use the number. `deactivated`: it was revoked and can no longer be used.","enum":["deactivated","transactable"]};
const schema23 = {"type":"string","description":"`ach`: the US automated clearing house.","enum":["ach"]};

function validate22(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expected_expiry_date === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountNumber/required",keyword:"required",params:{missingProperty: "expected_expiry_date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identifier_type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountNumber/required",keyword:"required",params:{missingProperty: "identifier_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AccountNumber/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.supported_networks === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AccountNumber/required",keyword:"required",params:{missingProperty: "supported_networks"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "expected_expiry_date") || (key0 === "identifier_type")) || (key0 === "status")) || (key0 === "supported_networks"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountNumber/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expected_expiry_date !== undefined){
let data0 = data.expected_expiry_date;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err5 = {instancePath:instancePath+"/expected_expiry_date",schemaPath:"#/components/schemas/AccountNumber/properties/expected_expiry_date/type",keyword:"type",params:{type: schema20.properties.expected_expiry_date.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.identifier_type !== undefined){
let data1 = data.identifier_type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/identifier_type",schemaPath:"#/components/schemas/AccountNumberIdentifierType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "account_number") || (data1 === "tokenized_account_number"))){
const err7 = {instancePath:instancePath+"/identifier_type",schemaPath:"#/components/schemas/AccountNumberIdentifierType/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AccountNumberStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "deactivated") || (data2 === "transactable"))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AccountNumberStatus/enum",keyword:"enum",params:{allowedValues: schema22.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.supported_networks !== undefined){
let data3 = data.supported_networks;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/supported_networks/" + i0,schemaPath:"#/components/schemas/AccountNumberNetwork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data4 === "ach")){
const err11 = {instancePath:instancePath+"/supported_networks/" + i0,schemaPath:"#/components/schemas/AccountNumberNetwork/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/supported_networks",schemaPath:"#/components/schemas/AccountNumber/properties/supported_networks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/AccountNumber/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","description":"`cash`: funds that the holder has. `credit`: funds that the holder has borrowed.","enum":["cash","credit"]};
const pattern0 = new RegExp("^[a-z]{3}$", "u");

function validate25(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.available === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CashBalance/required",keyword:"required",params:{missingProperty: "available"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "available")){
const err1 = {instancePath,schemaPath:"#/components/schemas/CashBalance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.available !== undefined){
let data0 = data.available;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err2 = {instancePath:instancePath+"/available",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/available",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs7 === errors;
if(!valid3){
const err4 = {instancePath:instancePath+"/available",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/available/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/AmountsByCurrency/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/available",schemaPath:"#/components/schemas/AmountsByCurrency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data0 !== null){
const err7 = {instancePath:instancePath+"/available",schemaPath:"#/components/schemas/CashBalance/properties/available/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/available",schemaPath:"#/components/schemas/CashBalance/properties/available/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/CashBalance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.used === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreditBalance/required",keyword:"required",params:{missingProperty: "used"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "used")){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreditBalance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.used !== undefined){
let data0 = data.used;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err2 = {instancePath:instancePath+"/used",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/used",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs7 === errors;
if(!valid3){
const err4 = {instancePath:instancePath+"/used",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/used/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/AmountsByCurrency/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/used",schemaPath:"#/components/schemas/AmountsByCurrency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data0 !== null){
const err7 = {instancePath:instancePath+"/used",schemaPath:"#/components/schemas/CreditBalance/properties/used/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/used",schemaPath:"#/components/schemas/CreditBalance/properties/used/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/CreditBalance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.as_of === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Balance/required",keyword:"required",params:{missingProperty: "as_of"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.current === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Balance/required",keyword:"required",params:{missingProperty: "current"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Balance/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "as_of") || (key0 === "current")) || (key0 === "type")) || (key0 === "cash")) || (key0 === "credit"))){
const err3 = {instancePath,schemaPath:"#/components/schemas/Balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.as_of !== undefined){
let data0 = data.as_of;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/as_of",schemaPath:"#/components/schemas/Balance/properties/as_of/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.current !== undefined){
let data1 = data.current;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err5 = {instancePath:instancePath+"/current",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/current",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs7 === errors;
if(!valid2){
const err7 = {instancePath:instancePath+"/current",schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/current/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/AmountsByCurrency/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/current",schemaPath:"#/components/schemas/AmountsByCurrency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/BalanceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "cash") || (data3 === "credit"))){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/BalanceType/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cash !== undefined){
if(!(validate25(data.cash, instancePath+"/cash"))){
if(vErrors === null){
vErrors = validate25.errors;
}
else if(vErrors.length < 10000){
for(const error of validate25.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.credit !== undefined){
if(!(validate27(data.credit, instancePath+"/credit"))){
if(vErrors === null){
vErrors = validate27.errors;
}
else if(vErrors.length < 10000){
for(const error of validate27.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/Balance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","description":"The last attempt to fetch one kind of data from the institution.","required":["last_attempted_at","next_refresh_available_at","status"],"properties":{"last_attempted_at":{"type":"integer","format":"unix-time","description":"When the attempt began, in Unix seconds."},"next_refresh_available_at":{"type":["integer","null"],"format":"unix-time","description":"From when on another refresh can be started, in Unix seconds. Null while this one is pending and while the account is inactive."},"status":{"$ref":"#/components/schemas/RefreshStatus"}},"additionalProperties":false};
const schema32 = {"type":"string","description":"`pending`: the institution has not answered yet. `succeeded`: the data is new. `failed`: the data is what it was.","enum":["failed","pending","succeeded"]};

function validate30(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.last_attempted_at === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Refresh/required",keyword:"required",params:{missingProperty: "last_attempted_at"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.next_refresh_available_at === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Refresh/required",keyword:"required",params:{missingProperty: "next_refresh_available_at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Refresh/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "last_attempted_at") || (key0 === "next_refresh_available_at")) || (key0 === "status"))){
const err3 = {instancePath,schemaPath:"#/components/schemas/Refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.last_attempted_at !== undefined){
let data0 = data.last_attempted_at;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/last_attempted_at",schemaPath:"#/components/schemas/Refresh/properties/last_attempted_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.next_refresh_available_at !== undefined){
let data1 = data.next_refresh_available_at;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/next_refresh_available_at",schemaPath:"#/components/schemas/Refresh/properties/next_refresh_available_at/type",keyword:"type",params:{type: schema31.properties.next_refresh_available_at.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RefreshStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "failed") || (data2 === "pending")) || (data2 === "succeeded"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RefreshStatus/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/Refresh/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","description":"One owner of an account. What the institution does not tell is null.","required":["email","id","name","object","ownership","phone","raw_address","refreshed_at"],"properties":{"id":{"type":"string","maxLength":5000,"x-id-prefix":"fcaown","description":"Id of the owner."},"object":{"type":"string","const":"financial_connections.account_owner","description":"Always `financial_connections.account_owner`."},"email":{"type":["string","null"],"x-sensitive":true,"maxLength":5000,"description":"E-mail address of the owner."},"name":{"type":"string","x-sensitive":true,"maxLength":5000,"description":"Full name of the owner, as the institution writes it."},"ownership":{"type":"string","maxLength":5000,"x-id-prefix":"fcaowns","description":"Id of the ownership that the owner is part of."},"phone":{"type":["string","null"],"x-sensitive":true,"maxLength":5000,"description":"Phone number of the owner, as the institution writes it."},"raw_address":{"type":["string","null"],"x-sensitive":true,"maxLength":5000,"description":"Address of the owner in one line, as the institution writes it."},"refreshed_at":{"type":["integer","null"],"format":"unix-time","description":"When the data of this owner was last fetched, in Unix seconds."}},"additionalProperties":false};

function validate34(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.object === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ownership === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "ownership"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.phone === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "phone"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.raw_address === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "raw_address"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.refreshed_at === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/required",keyword:"required",params:{missingProperty: "refreshed_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "object")) || (key0 === "email")) || (key0 === "name")) || (key0 === "ownership")) || (key0 === "phone")) || (key0 === "raw_address")) || (key0 === "refreshed_at"))){
const err8 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AccountOwner/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AccountOwner/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountOwner/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("financial_connections.account_owner" !== data1){
const err12 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountOwner/properties/object/const",keyword:"const",params:{allowedValue: "financial_connections.account_owner"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/AccountOwner/properties/email/type",keyword:"type",params:{type: schema36.properties.email.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err14 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/AccountOwner/properties/email/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/AccountOwner/properties/name/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/AccountOwner/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ownership !== undefined){
let data4 = data.ownership;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err17 = {instancePath:instancePath+"/ownership",schemaPath:"#/components/schemas/AccountOwner/properties/ownership/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ownership",schemaPath:"#/components/schemas/AccountOwner/properties/ownership/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.phone !== undefined){
let data5 = data.phone;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/AccountOwner/properties/phone/type",keyword:"type",params:{type: schema36.properties.phone.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err20 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/AccountOwner/properties/phone/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.raw_address !== undefined){
let data6 = data.raw_address;
if((typeof data6 !== "string") && (data6 !== null)){
const err21 = {instancePath:instancePath+"/raw_address",schemaPath:"#/components/schemas/AccountOwner/properties/raw_address/type",keyword:"type",params:{type: schema36.properties.raw_address.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
const err22 = {instancePath:instancePath+"/raw_address",schemaPath:"#/components/schemas/AccountOwner/properties/raw_address/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.refreshed_at !== undefined){
let data7 = data.refreshed_at;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err23 = {instancePath:instancePath+"/refreshed_at",schemaPath:"#/components/schemas/AccountOwner/properties/refreshed_at/type",keyword:"type",params:{type: schema36.properties.refreshed_at.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/components/schemas/AccountOwner/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountOwnerList/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.has_more === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountOwnerList/required",keyword:"required",params:{missingProperty: "has_more"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AccountOwnerList/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AccountOwnerList/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "data")) || (key0 === "has_more")) || (key0 === "url"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountOwnerList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountOwnerList/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("list" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountOwnerList/properties/object/const",keyword:"const",params:{allowedValue: "list"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data1[i0], instancePath+"/data/" + i0))){
if(vErrors === null){
vErrors = validate34.errors;
}
else if(vErrors.length < 10000){
for(const error of validate34.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/AccountOwnerList/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.has_more !== undefined){
if(typeof data.has_more !== "boolean"){
const err8 = {instancePath:instancePath+"/has_more",schemaPath:"#/components/schemas/AccountOwnerList/properties/has_more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AccountOwnerList/properties/url/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AccountOwnerList/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/AccountOwnerList/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountOwnership/required",keyword:"required",params:{missingProperty: "created"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountOwnership/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AccountOwnership/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.owners === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AccountOwnership/required",keyword:"required",params:{missingProperty: "owners"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "owners"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountOwnership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AccountOwnership/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AccountOwnership/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountOwnership/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("financial_connections.account_ownership" !== data1){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountOwnership/properties/object/const",keyword:"const",params:{allowedValue: "financial_connections.account_ownership"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/created",schemaPath:"#/components/schemas/AccountOwnership/properties/created/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owners !== undefined){
if(!(validate33(data.owners, instancePath+"/owners"))){
if(vErrors === null){
vErrors = validate33.errors;
}
else if(vErrors.length < 10000){
for(const error of validate33.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/AccountOwnership/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","description":"The last attempt to fetch transactions. Unlike other refreshes it has an id.","required":["id","last_attempted_at","next_refresh_available_at","status"],"properties":{"id":{"type":"string","maxLength":5000,"x-id-prefix":"fctxnref","description":"Id of the refresh, to list what later ones brought with `transaction_refresh[after]`."},"last_attempted_at":{"type":"integer","format":"unix-time","description":"When the attempt began, in Unix seconds."},"next_refresh_available_at":{"type":["integer","null"],"format":"unix-time","description":"From when on another refresh can be started, in Unix seconds. Null while this one is pending and while the account is inactive."},"status":{"$ref":"#/components/schemas/RefreshStatus"}},"additionalProperties":false};

function validate39(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TransactionRefresh/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.last_attempted_at === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TransactionRefresh/required",keyword:"required",params:{missingProperty: "last_attempted_at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.next_refresh_available_at === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/TransactionRefresh/required",keyword:"required",params:{missingProperty: "next_refresh_available_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/TransactionRefresh/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "last_attempted_at")) || (key0 === "next_refresh_available_at")) || (key0 === "status"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/TransactionRefresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/TransactionRefresh/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/TransactionRefresh/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.last_attempted_at !== undefined){
let data1 = data.last_attempted_at;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/last_attempted_at",schemaPath:"#/components/schemas/TransactionRefresh/properties/last_attempted_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.next_refresh_available_at !== undefined){
let data2 = data.next_refresh_available_at;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/next_refresh_available_at",schemaPath:"#/components/schemas/TransactionRefresh/properties/next_refresh_available_at/type",keyword:"type",params:{type: schema42.properties.next_refresh_available_at.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RefreshStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "failed") || (data3 === "pending")) || (data3 === "succeeded"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RefreshStatus/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/TransactionRefresh/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate15(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_holder === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "account_holder"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account_numbers === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "account_numbers"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.balance === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "balance"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.balance_refresh === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "balance_refresh"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.category === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.created === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "created"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.display_name === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.institution_name === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "institution_name"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.last4 === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "last4"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.livemode === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "livemode"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.object === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.ownership === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "ownership"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.ownership_refresh === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "ownership_refresh"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.permissions === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "permissions"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.status === undefined){
const err15 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.subcategory === undefined){
const err16 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "subcategory"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.subscriptions === undefined){
const err17 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "subscriptions"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.supported_payment_method_types === undefined){
const err18 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "supported_payment_method_types"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.transaction_refresh === undefined){
const err19 = {instancePath,schemaPath:"#/components/schemas/Account/required",keyword:"required",params:{missingProperty: "transaction_refresh"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!names0.has(key0)){
const err20 = {instancePath,schemaPath:"#/components/schemas/Account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Account/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Account/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err23 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Account/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("financial_connections.account" !== data1){
const err24 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Account/properties/object/const",keyword:"const",params:{allowedValue: "financial_connections.account"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.account_holder !== undefined){
let data2 = data.account_holder;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate16(data2, instancePath+"/account_holder"))){
if(vErrors === null){
vErrors = validate16.errors;
}
else if(vErrors.length < 10000){
for(const error of validate16.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err25 = {instancePath:instancePath+"/account_holder",schemaPath:"#/components/schemas/Account/properties/account_holder/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err26 = {instancePath:instancePath+"/account_holder",schemaPath:"#/components/schemas/Account/properties/account_holder/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.account_numbers !== undefined){
let data3 = data.account_numbers;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err27 = {instancePath:instancePath+"/account_numbers",schemaPath:"#/components/schemas/Account/properties/account_numbers/type",keyword:"type",params:{type: schema15.properties.account_numbers.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data3[i0], instancePath+"/account_numbers/" + i0))){
if(vErrors === null){
vErrors = validate22.errors;
}
else if(vErrors.length < 10000){
for(const error of validate22.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
}
if(data.balance !== undefined){
let data5 = data.balance;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(!(validate24(data5, instancePath+"/balance"))){
if(vErrors === null){
vErrors = validate24.errors;
}
else if(vErrors.length < 10000){
for(const error of validate24.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
const _errs17 = errors;
if(data5 !== null){
const err28 = {instancePath:instancePath+"/balance",schemaPath:"#/components/schemas/Account/properties/balance/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err29 = {instancePath:instancePath+"/balance",schemaPath:"#/components/schemas/Account/properties/balance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.balance_refresh !== undefined){
let data6 = data.balance_refresh;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(!(validate30(data6, instancePath+"/balance_refresh"))){
if(vErrors === null){
vErrors = validate30.errors;
}
else if(vErrors.length < 10000){
for(const error of validate30.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid5 = valid5 || _valid2;
const _errs22 = errors;
if(data6 !== null){
const err30 = {instancePath:instancePath+"/balance_refresh",schemaPath:"#/components/schemas/Account/properties/balance_refresh/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err31 = {instancePath:instancePath+"/balance_refresh",schemaPath:"#/components/schemas/Account/properties/balance_refresh/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.category !== undefined){
let data7 = data.category;
if(typeof data7 !== "string"){
const err32 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/AccountCategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((((data7 === "cash") || (data7 === "credit")) || (data7 === "investment")) || (data7 === "other"))){
const err33 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/AccountCategory/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err34 = {instancePath:instancePath+"/created",schemaPath:"#/components/schemas/Account/properties/created/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.display_name !== undefined){
let data9 = data.display_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err35 = {instancePath:instancePath+"/display_name",schemaPath:"#/components/schemas/Account/properties/display_name/type",keyword:"type",params:{type: schema15.properties.display_name.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
const err36 = {instancePath:instancePath+"/display_name",schemaPath:"#/components/schemas/Account/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.institution_name !== undefined){
let data10 = data.institution_name;
if(typeof data10 === "string"){
if(data10.length > 5000 && func0(data10) > 5000){
const err37 = {instancePath:instancePath+"/institution_name",schemaPath:"#/components/schemas/Account/properties/institution_name/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/institution_name",schemaPath:"#/components/schemas/Account/properties/institution_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.last4 !== undefined){
let data11 = data.last4;
if((typeof data11 !== "string") && (data11 !== null)){
const err39 = {instancePath:instancePath+"/last4",schemaPath:"#/components/schemas/Account/properties/last4/type",keyword:"type",params:{type: schema15.properties.last4.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 5000 && func0(data11) > 5000){
const err40 = {instancePath:instancePath+"/last4",schemaPath:"#/components/schemas/Account/properties/last4/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.livemode !== undefined){
if(typeof data.livemode !== "boolean"){
const err41 = {instancePath:instancePath+"/livemode",schemaPath:"#/components/schemas/Account/properties/livemode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.ownership !== undefined){
let data13 = data.ownership;
const _errs38 = errors;
let valid7 = false;
const _errs39 = errors;
if(typeof data13 === "string"){
if(data13.length > 5000 && func0(data13) > 5000){
const err42 = {instancePath:instancePath+"/ownership",schemaPath:"#/components/schemas/Account/properties/ownership/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/ownership",schemaPath:"#/components/schemas/Account/properties/ownership/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid7 = valid7 || _valid3;
const _errs41 = errors;
if(!(validate32(data13, instancePath+"/ownership"))){
if(vErrors === null){
vErrors = validate32.errors;
}
else if(vErrors.length < 10000){
for(const error of validate32.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid3 = _errs41 === errors;
valid7 = valid7 || _valid3;
const _errs42 = errors;
if(data13 !== null){
const err44 = {instancePath:instancePath+"/ownership",schemaPath:"#/components/schemas/Account/properties/ownership/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err45 = {instancePath:instancePath+"/ownership",schemaPath:"#/components/schemas/Account/properties/ownership/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.ownership_refresh !== undefined){
let data14 = data.ownership_refresh;
const _errs45 = errors;
let valid8 = false;
const _errs46 = errors;
if(!(validate30(data14, instancePath+"/ownership_refresh"))){
if(vErrors === null){
vErrors = validate30.errors;
}
else if(vErrors.length < 10000){
for(const error of validate30.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid4 = _errs46 === errors;
valid8 = valid8 || _valid4;
const _errs47 = errors;
if(data14 !== null){
const err46 = {instancePath:instancePath+"/ownership_refresh",schemaPath:"#/components/schemas/Account/properties/ownership_refresh/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const err47 = {instancePath:instancePath+"/ownership_refresh",schemaPath:"#/components/schemas/Account/properties/ownership_refresh/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.permissions !== undefined){
let data15 = data.permissions;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err48 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/Account/properties/permissions/type",keyword:"type",params:{type: schema15.properties.permissions.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 !== "string"){
const err49 = {instancePath:instancePath+"/permissions/" + i1,schemaPath:"#/components/schemas/Permission/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((data16 === "balances") || (data16 === "ownership")) || (data16 === "payment_method")) || (data16 === "transactions"))){
const err50 = {instancePath:instancePath+"/permissions/" + i1,schemaPath:"#/components/schemas/Permission/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
if(data.status !== undefined){
let data17 = data.status;
if(typeof data17 !== "string"){
const err51 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AccountStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data17 === "active") || (data17 === "disconnected")) || (data17 === "inactive"))){
const err52 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AccountStatus/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.subcategory !== undefined){
let data18 = data.subcategory;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/subcategory",schemaPath:"#/components/schemas/AccountSubcategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((((((data18 === "checking") || (data18 === "credit_card")) || (data18 === "line_of_credit")) || (data18 === "mortgage")) || (data18 === "other")) || (data18 === "savings"))){
const err54 = {instancePath:instancePath+"/subcategory",schemaPath:"#/components/schemas/AccountSubcategory/enum",keyword:"enum",params:{allowedValues: schema39.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.subscriptions !== undefined){
let data19 = data.subscriptions;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err55 = {instancePath:instancePath+"/subscriptions",schemaPath:"#/components/schemas/Account/properties/subscriptions/type",keyword:"type",params:{type: schema15.properties.subscriptions.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 !== "string"){
const err56 = {instancePath:instancePath+"/subscriptions/" + i2,schemaPath:"#/components/schemas/Subscription/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(data20 === "transactions")){
const err57 = {instancePath:instancePath+"/subscriptions/" + i2,schemaPath:"#/components/schemas/Subscription/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data.supported_payment_method_types !== undefined){
let data21 = data.supported_payment_method_types;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 !== "string"){
const err58 = {instancePath:instancePath+"/supported_payment_method_types/" + i3,schemaPath:"#/components/schemas/AccountPaymentMethodType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data22 === "link") || (data22 === "us_bank_account"))){
const err59 = {instancePath:instancePath+"/supported_payment_method_types/" + i3,schemaPath:"#/components/schemas/AccountPaymentMethodType/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/supported_payment_method_types",schemaPath:"#/components/schemas/Account/properties/supported_payment_method_types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.transaction_refresh !== undefined){
let data23 = data.transaction_refresh;
const _errs71 = errors;
let valid20 = false;
const _errs72 = errors;
if(!(validate39(data23, instancePath+"/transaction_refresh"))){
if(vErrors === null){
vErrors = validate39.errors;
}
else if(vErrors.length < 10000){
for(const error of validate39.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid5 = _errs72 === errors;
valid20 = valid20 || _valid5;
const _errs73 = errors;
if(data23 !== null){
const err61 = {instancePath:instancePath+"/transaction_refresh",schemaPath:"#/components/schemas/Account/properties/transaction_refresh/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid5 = _errs73 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
const err62 = {instancePath:instancePath+"/transaction_refresh",schemaPath:"#/components/schemas/Account/properties/transaction_refresh/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/components/schemas/Account/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check16 = validate41;

function validate41(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/properties/account_holder/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check17 = validate42;

function validate42(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/properties/balance/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check18 = validate43;

function validate43(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/properties/balance_refresh/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check19 = validate44;

function validate44(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/properties/ownership/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Account/properties/ownership/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check20 = validate45;

function validate45(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/properties/ownership/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check21 = validate46;

function validate46(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/properties/ownership_refresh/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check22 = validate47;

function validate47(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/properties/transaction_refresh/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check23 = validate48;

function validate48(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountCategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "cash") || (data === "credit")) || (data === "investment")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountCategory/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check24 = validate49;
const schema53 = {"type":"object","description":"What every snapshot event has in common. The object in `data` is written in the API version of the webhook endpoint, whatever version the request that caused the event was made in. The type of the event stands with the event itself.","required":["api_version","created","id","livemode","object","pending_webhooks","request"],"properties":{"id":{"type":"string","maxLength":5000,"x-id-prefix":"evt","description":"Id of the event. The same event can be delivered more than once."},"object":{"type":"string","const":"event","description":"Always `event`."},"account":{"type":"string","maxLength":5000,"x-id-prefix":"acct","description":"Id of the connected account that the event belongs to. Left out for events of the account itself."},"api_version":{"type":["string","null"],"maxLength":5000,"description":"API version that `data` is written in."},"context":{"type":"string","maxLength":5000,"description":"Authentication context needed to fetch the event or its objects. Left out when there is none."},"created":{"type":"integer","format":"unix-time","description":"When the event happened, in Unix seconds."},"livemode":{"type":"boolean","description":"True for live data, false for test data."},"pending_webhooks":{"type":"integer","description":"Number of webhook endpoints that have not yet taken the event in."},"request":{"description":"The API request that caused the event. Null when that is not known.","anyOf":[{"$ref":"#/components/schemas/EventRequest"},{"type":"null"}]}}};
const schema54 = {"type":"object","description":"The API request that caused an event.","required":["id","idempotency_key"],"properties":{"id":{"type":["string","null"],"maxLength":5000,"x-id-prefix":"req","description":"Id of the request. Null when no request caused the event."},"idempotency_key":{"type":["string","null"],"maxLength":5000,"description":"Idempotency key that the request was sent with. Null when there was none."}},"additionalProperties":false};

function validate51(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/EventRequest/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.idempotency_key === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/EventRequest/required",keyword:"required",params:{missingProperty: "idempotency_key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "idempotency_key"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/EventRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/EventRequest/properties/id/type",keyword:"type",params:{type: schema54.properties.id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/EventRequest/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.idempotency_key !== undefined){
let data1 = data.idempotency_key;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/components/schemas/EventRequest/properties/idempotency_key/type",keyword:"type",params:{type: schema54.properties.idempotency_key.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err6 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/components/schemas/EventRequest/properties/idempotency_key/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/EventRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_version === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.created === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/required",keyword:"required",params:{missingProperty: "created"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.livemode === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/required",keyword:"required",params:{missingProperty: "livemode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.object === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.pending_webhooks === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/required",keyword:"required",params:{missingProperty: "pending_webhooks"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.request === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/required",keyword:"required",params:{missingProperty: "request"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/EventEnvelope/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/EventEnvelope/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/EventEnvelope/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("event" !== data1){
const err10 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/EventEnvelope/properties/object/const",keyword:"const",params:{allowedValue: "event"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.account !== undefined){
let data2 = data.account;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err11 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/EventEnvelope/properties/account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/EventEnvelope/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.api_version !== undefined){
let data3 = data.api_version;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/api_version",schemaPath:"#/components/schemas/EventEnvelope/properties/api_version/type",keyword:"type",params:{type: schema53.properties.api_version.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err14 = {instancePath:instancePath+"/api_version",schemaPath:"#/components/schemas/EventEnvelope/properties/api_version/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.context !== undefined){
let data4 = data.context;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err15 = {instancePath:instancePath+"/context",schemaPath:"#/components/schemas/EventEnvelope/properties/context/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/context",schemaPath:"#/components/schemas/EventEnvelope/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.created !== undefined){
let data5 = data.created;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/created",schemaPath:"#/components/schemas/EventEnvelope/properties/created/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.livemode !== undefined){
if(typeof data.livemode !== "boolean"){
const err18 = {instancePath:instancePath+"/livemode",schemaPath:"#/components/schemas/EventEnvelope/properties/livemode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.pending_webhooks !== undefined){
let data7 = data.pending_webhooks;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/pending_webhooks",schemaPath:"#/components/schemas/EventEnvelope/properties/pending_webhooks/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.request !== undefined){
let data8 = data.request;
const _errs18 = errors;
let valid1 = false;
const _errs19 = errors;
if(!(validate51(data8, instancePath+"/request"))){
if(vErrors === null){
vErrors = validate51.errors;
}
else if(vErrors.length < 10000){
for(const error of validate51.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
const _errs20 = errors;
if(data8 !== null){
const err20 = {instancePath:instancePath+"/request",schemaPath:"#/components/schemas/EventEnvelope/properties/request/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err21 = {instancePath:instancePath+"/request",schemaPath:"#/components/schemas/EventEnvelope/properties/request/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountEventData/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "previous_attributes"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountEventData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.object !== undefined){
if(!(validate15(data.object, instancePath+"/object"))){
if(vErrors === null){
vErrors = validate15.errors;
}
else if(vErrors.length < 10000){
for(const error of validate15.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.previous_attributes !== undefined){
let data1 = data.previous_attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err2 = {instancePath:instancePath+"/previous_attributes",schemaPath:"#/components/schemas/AccountEventData/properties/previous_attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/AccountEventData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountCreatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountCreatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountCreatedEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.created" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountCreatedEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.created"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountCreatedEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountCreatedEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountCreatedEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check25 = validate57;

function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountDeactivatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountDeactivatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountDeactivatedEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.deactivated" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountDeactivatedEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.deactivated"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountDeactivatedEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountDeactivatedEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountDeactivatedEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check26 = validate60;

function validate60(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountDisconnectedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountDisconnectedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountDisconnectedEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.disconnected" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountDisconnectedEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.disconnected"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountDisconnectedEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountDisconnectedEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountDisconnectedEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check27 = validate54;

const check28 = validate16;

const check29 = validate63;

function validate63(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountHolder/properties/account/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountHolder/properties/account/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check30 = validate64;

function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountHolder/properties/customer/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountHolder/properties/customer/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check31 = validate65;

function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountHolderType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "account") || (data === "customer"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountHolderType/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check32 = validate66;
const pattern3 = new RegExp("^/v1/financial_connections/accounts", "u");

function validate66(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountList/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.has_more === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountList/required",keyword:"required",params:{missingProperty: "has_more"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AccountList/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AccountList/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "data")) || (key0 === "has_more")) || (key0 === "url"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountList/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("list" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/AccountList/properties/object/const",keyword:"const",params:{allowedValue: "list"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data1[i0], instancePath+"/data/" + i0))){
if(vErrors === null){
vErrors = validate15.errors;
}
else if(vErrors.length < 10000){
for(const error of validate15.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/AccountList/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.has_more !== undefined){
if(typeof data.has_more !== "boolean"){
const err8 = {instancePath:instancePath+"/has_more",schemaPath:"#/components/schemas/AccountList/properties/has_more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AccountList/properties/url/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AccountList/properties/url/pattern",keyword:"pattern",params:{pattern: "^/v1/financial_connections/accounts"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AccountList/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AccountList/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check33 = validate22;

const check34 = validate68;

function validate68(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountNumberIdentifierType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "account_number") || (data === "tokenized_account_number"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountNumberIdentifierType/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check35 = validate69;

function validate69(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountNumberNetwork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "ach")){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountNumberNetwork/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check36 = validate70;

function validate70(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountNumberStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "deactivated") || (data === "transactable"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountNumberStatus/enum",keyword:"enum",params:{allowedValues: schema22.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check37 = validate71;

function validate71(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountNumbersUpdatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountNumbersUpdatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountNumbersUpdatedEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.account_numbers_updated" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountNumbersUpdatedEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.account_numbers_updated"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountNumbersUpdatedEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountNumbersUpdatedEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountNumbersUpdatedEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check38 = validate34;

const check39 = validate33;

const check40 = validate32;

const check41 = validate74;

function validate74(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountPaymentMethodType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "link") || (data === "us_bank_account"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountPaymentMethodType/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check42 = validate75;

function validate75(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountReactivatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountReactivatedEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountReactivatedEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.reactivated" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountReactivatedEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.reactivated"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountReactivatedEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountReactivatedEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountReactivatedEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check43 = validate78;

function validate78(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedBalanceEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedBalanceEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountRefreshedBalanceEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.refreshed_balance" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountRefreshedBalanceEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.refreshed_balance"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedBalanceEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedBalanceEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedBalanceEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check44 = validate81;

function validate81(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedOwnershipEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedOwnershipEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountRefreshedOwnershipEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.refreshed_ownership" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountRefreshedOwnershipEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.refreshed_ownership"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedOwnershipEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedOwnershipEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedOwnershipEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check45 = validate84;

function validate84(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedTransactionsEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedTransactionsEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountRefreshedTransactionsEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.refreshed_transactions" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountRefreshedTransactionsEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.refreshed_transactions"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedTransactionsEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedTransactionsEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountRefreshedTransactionsEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check46 = validate87;

function validate87(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "active") || (data === "disconnected")) || (data === "inactive"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountStatus/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check47 = validate88;

function validate88(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountSubcategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "checking") || (data === "credit_card")) || (data === "line_of_credit")) || (data === "mortgage")) || (data === "other")) || (data === "savings"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountSubcategory/enum",keyword:"enum",params:{allowedValues: schema39.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check48 = validate89;

function validate89(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate50(data, instancePath))){
if(vErrors === null){
vErrors = validate50.errors;
}
else if(vErrors.length < 10000){
for(const error of validate50.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountUpcomingNumberExpiryEvent/allOf/1/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccountUpcomingNumberExpiryEvent/allOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountUpcomingNumberExpiryEvent/allOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("financial_connections.account.upcoming_account_number_expiry" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountUpcomingNumberExpiryEvent/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "financial_connections.account.upcoming_account_number_expiry"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate54(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate54.errors;
}
else if(vErrors.length < 10000){
for(const error of validate54.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AccountUpcomingNumberExpiryEvent/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "object")) && (key0 !== "account")) && (key0 !== "api_version")) && (key0 !== "context")) && (key0 !== "created")) && (key0 !== "livemode")) && (key0 !== "pending_webhooks")) && (key0 !== "request")){
const err5 = {instancePath,schemaPath:"#/components/schemas/AccountUpcomingNumberExpiryEvent/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/AccountUpcomingNumberExpiryEvent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check49 = validate92;

function validate92(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/AmountsByCurrency/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/AmountsByCurrency/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AmountsByCurrency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check50 = validate24;

const check51 = validate93;

function validate93(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/BalanceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "cash") || (data === "credit"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/BalanceType/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check52 = validate25;

const check53 = validate94;

function validate94(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/CashBalance/properties/available/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check54 = validate17;

const check55 = validate95;

function validate95(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateSessionAccountHolder/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "account")) || (key0 === "customer")) || (key0 === "customer_account"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateSessionAccountHolder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountHolderType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "account") || (data0 === "customer"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AccountHolderType/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err4 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer !== undefined){
let data2 = data.customer;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err7 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/customer/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/customer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/customer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.customer_account !== undefined){
let data3 = data.customer_account;
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err10 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/customer_account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func0(data3) < 1){
const err11 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/customer_account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/CreateSessionAccountHolder/properties/customer_account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/CreateSessionAccountHolder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check56 = validate96;
const schema80 = {"type":"string","description":"Subcategory that a link flow can be limited to. An account can be `other`, a filter cannot.","enum":["checking","credit_card","line_of_credit","mortgage","savings"]};

function validate96(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "account_subcategories") || (key0 === "countries"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateSessionFilters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account_subcategories !== undefined){
let data0 = data.account_subcategories;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/account_subcategories/" + i0,schemaPath:"#/components/schemas/FilterSubcategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "checking") || (data1 === "credit_card")) || (data1 === "line_of_credit")) || (data1 === "mortgage")) || (data1 === "savings"))){
const err2 = {instancePath:instancePath+"/account_subcategories/" + i0,schemaPath:"#/components/schemas/FilterSubcategory/enum",keyword:"enum",params:{allowedValues: schema80.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/account_subcategories",schemaPath:"#/components/schemas/CreateSessionFilters/properties/account_subcategories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.countries !== undefined){
let data2 = data.countries;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err4 = {instancePath:instancePath+"/countries/" + i1,schemaPath:"#/components/schemas/CreateSessionFilters/properties/countries/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data3) < 1){
const err5 = {instancePath:instancePath+"/countries/" + i1,schemaPath:"#/components/schemas/CreateSessionFilters/properties/countries/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/countries/" + i1,schemaPath:"#/components/schemas/CreateSessionFilters/properties/countries/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/countries",schemaPath:"#/components/schemas/CreateSessionFilters/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/CreateSessionFilters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check57 = validate97;
const schema83 = {"type":"string","description":"Data to fetch as soon as an account is linked. Named like the permission it needs, so mind the plural of `balances`.","enum":["balances","ownership","transactions"]};

function validate97(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_holder === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateSessionRequest/required",keyword:"required",params:{missingProperty: "account_holder"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permissions === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateSessionRequest/required",keyword:"required",params:{missingProperty: "permissions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "account_holder") || (key0 === "permissions")) || (key0 === "filters")) || (key0 === "prefetch")) || (key0 === "return_url")) || (key0 === "expand"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreateSessionRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account_holder !== undefined){
if(!(validate95(data.account_holder, instancePath+"/account_holder"))){
if(vErrors === null){
vErrors = validate95.errors;
}
else if(vErrors.length < 10000){
for(const error of validate95.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.permissions !== undefined){
let data1 = data.permissions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/CreateSessionRequest/properties/permissions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/components/schemas/Permission/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data2 === "balances") || (data2 === "ownership")) || (data2 === "payment_method")) || (data2 === "transactions"))){
const err5 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/components/schemas/Permission/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/CreateSessionRequest/properties/permissions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.filters !== undefined){
if(!(validate96(data.filters, instancePath+"/filters"))){
if(vErrors === null){
vErrors = validate96.errors;
}
else if(vErrors.length < 10000){
for(const error of validate96.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.prefetch !== undefined){
let data4 = data.prefetch;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/prefetch/" + i1,schemaPath:"#/components/schemas/PrefetchFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data5 === "balances") || (data5 === "ownership")) || (data5 === "transactions"))){
const err8 = {instancePath:instancePath+"/prefetch/" + i1,schemaPath:"#/components/schemas/PrefetchFeature/enum",keyword:"enum",params:{allowedValues: schema83.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/prefetch",schemaPath:"#/components/schemas/CreateSessionRequest/properties/prefetch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.return_url !== undefined){
let data6 = data.return_url;
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
const err10 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/CreateSessionRequest/properties/return_url/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/CreateSessionRequest/properties/return_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expand !== undefined){
let data7 = data.expand;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length > 5000 && func0(data8) > 5000){
const err12 = {instancePath:instancePath+"/expand/" + i2,schemaPath:"#/components/schemas/Expand/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/expand/" + i2,schemaPath:"#/components/schemas/Expand/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/Expand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/components/schemas/CreateSessionRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check58 = validate27;

const check59 = validate100;

function validate100(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreditBalance/properties/used/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check60 = validate101;

function validate101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/schemas/CurrencyCode/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/CurrencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check61 = validate19;

const check62 = validate102;

function validate102(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "expand")){
const err0 = {instancePath,schemaPath:"#/components/schemas/DisconnectAccountRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.expand !== undefined){
let data0 = data.expand;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err1 = {instancePath:instancePath+"/expand/" + i0,schemaPath:"#/components/schemas/Expand/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/expand/" + i0,schemaPath:"#/components/schemas/Expand/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/Expand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/DisconnectAccountRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check63 = validate103;
const schema90 = {"type":"string","description":"Kind of error. Stripe's own description of its API names the first four; its Node SDK also knows the last three. The status is the better guide to the kind: an invalid key, for one, can come with `invalid_request_error`.","enum":["api_error","card_error","idempotency_error","invalid_request_error","rate_limit_error","authentication_error","invalid_grant"]};
const schema91 = {"type":"string","description":"Error codes of Financial Connections, and the general ones that its operations can bring. `financial_connections_account_inactive`: data of an inactive account cannot be refreshed. `financial_connections_no_successful_transaction_refresh`: transactions can be listed only after one transaction refresh has succeeded. `financial_connections_account_pending_account_numbers`: a payment method cannot be made of the account yet, try later. `financial_connections_account_unavailable_account_numbers`: a payment method can never be made of it, link another account.","enum":["financial_connections_account_inactive","financial_connections_account_pending_account_numbers","financial_connections_account_unavailable_account_numbers","financial_connections_no_successful_transaction_refresh","api_key_expired","idempotency_key_in_use","livemode_mismatch","lock_timeout","parameter_invalid_empty","parameter_invalid_integer","parameter_invalid_string_blank","parameter_invalid_string_empty","parameter_missing","parameter_unknown","parameters_exclusive","platform_api_key_expired","rate_limit","resource_missing","secret_key_required","url_invalid"]};

function validate103(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "code")) || (key0 === "message")) || (key0 === "param")) || (key0 === "doc_url")) || (key0 === "request_log_url"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ErrorType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((data0 === "api_error") || (data0 === "card_error")) || (data0 === "idempotency_error")) || (data0 === "invalid_request_error")) || (data0 === "rate_limit_error")) || (data0 === "authentication_error")) || (data0 === "invalid_grant"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ErrorType/enum",keyword:"enum",params:{allowedValues: schema90.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/ErrorCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((((((data1 === "financial_connections_account_inactive") || (data1 === "financial_connections_account_pending_account_numbers")) || (data1 === "financial_connections_account_unavailable_account_numbers")) || (data1 === "financial_connections_no_successful_transaction_refresh")) || (data1 === "api_key_expired")) || (data1 === "idempotency_key_in_use")) || (data1 === "livemode_mismatch")) || (data1 === "lock_timeout")) || (data1 === "parameter_invalid_empty")) || (data1 === "parameter_invalid_integer")) || (data1 === "parameter_invalid_string_blank")) || (data1 === "parameter_invalid_string_empty")) || (data1 === "parameter_missing")) || (data1 === "parameter_unknown")) || (data1 === "parameters_exclusive")) || (data1 === "platform_api_key_expired")) || (data1 === "rate_limit")) || (data1 === "resource_missing")) || (data1 === "secret_key_required")) || (data1 === "url_invalid"))){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema91.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs10 = errors;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length > 40000 && func0(data2) > 40000){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/maxLength",keyword:"maxLength",params:{limit: 40000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.param !== undefined){
let data3 = data.param;
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err11 = {instancePath:instancePath+"/param",schemaPath:"#/components/schemas/Error/properties/param/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/param",schemaPath:"#/components/schemas/Error/properties/param/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.doc_url !== undefined){
let data4 = data.doc_url;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err13 = {instancePath:instancePath+"/doc_url",schemaPath:"#/components/schemas/Error/properties/doc_url/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/doc_url",schemaPath:"#/components/schemas/Error/properties/doc_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.request_log_url !== undefined){
let data5 = data.request_log_url;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err15 = {instancePath:instancePath+"/request_log_url",schemaPath:"#/components/schemas/Error/properties/request_log_url/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/request_log_url",schemaPath:"#/components/schemas/Error/properties/request_log_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/Error/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check64 = validate104;

function validate104(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/properties/code/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Error/properties/code/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check65 = validate105;

function validate105(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ErrorCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((data === "financial_connections_account_inactive") || (data === "financial_connections_account_pending_account_numbers")) || (data === "financial_connections_account_unavailable_account_numbers")) || (data === "financial_connections_no_successful_transaction_refresh")) || (data === "api_key_expired")) || (data === "idempotency_key_in_use")) || (data === "livemode_mismatch")) || (data === "lock_timeout")) || (data === "parameter_invalid_empty")) || (data === "parameter_invalid_integer")) || (data === "parameter_invalid_string_blank")) || (data === "parameter_invalid_string_empty")) || (data === "parameter_missing")) || (data === "parameter_unknown")) || (data === "parameters_exclusive")) || (data === "platform_api_key_expired")) || (data === "rate_limit")) || (data === "resource_missing")) || (data === "secret_key_required")) || (data === "url_invalid"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema91.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check66 = validate106;

function validate106(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"#/components/schemas/ErrorEnvelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
if(!(validate103(data.error, instancePath+"/error"))){
if(vErrors === null){
vErrors = validate103.errors;
}
else if(vErrors.length < 10000){
for(const error of validate103.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/ErrorEnvelope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check67 = validate108;

function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ErrorType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "api_error") || (data === "card_error")) || (data === "idempotency_error")) || (data === "invalid_request_error")) || (data === "rate_limit_error")) || (data === "authentication_error")) || (data === "invalid_grant"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ErrorType/enum",keyword:"enum",params:{allowedValues: schema90.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check68 = validate50;

const check69 = validate109;

function validate109(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/EventEnvelope/properties/request/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check70 = validate51;

const check71 = validate110;

function validate110(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/Expand/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/Expand/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Expand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check72 = validate111;
const schema98 = {"type":"string","description":"Data that can be refreshed. Mind the singular of `balance`; the permission is called `balances`.","enum":["balance","ownership","transactions"]};

function validate111(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Feature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "balance") || (data === "ownership")) || (data === "transactions"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Feature/enum",keyword:"enum",params:{allowedValues: schema98.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check73 = validate112;

function validate112(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/FilterSubcategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "checking") || (data === "credit_card")) || (data === "line_of_credit")) || (data === "mortgage")) || (data === "savings"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/FilterSubcategory/enum",keyword:"enum",params:{allowedValues: schema80.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check74 = validate113;

function validate113(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "account") || (key0 === "customer")) || (key0 === "customer_account"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/ListAccountsAccountHolder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account !== undefined){
let data0 = data.account;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err1 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer !== undefined){
let data1 = data.customer;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err4 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/customer/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/customer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/customer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer_account !== undefined){
let data2 = data.customer_account;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err7 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/customer_account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/customer_account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/customer_account",schemaPath:"#/components/schemas/ListAccountsAccountHolder/properties/customer_account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/ListAccountsAccountHolder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check75 = validate114;

function validate114(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Permission/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "balances") || (data === "ownership")) || (data === "payment_method")) || (data === "transactions"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Permission/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check76 = validate115;

function validate115(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/PrefetchFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "balances") || (data === "ownership")) || (data === "transactions"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/PrefetchFeature/enum",keyword:"enum",params:{allowedValues: schema83.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check77 = validate30;

const check78 = validate116;

function validate116(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.features === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RefreshAccountRequest/required",keyword:"required",params:{missingProperty: "features"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "features") || (key0 === "expand"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/RefreshAccountRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.features !== undefined){
let data0 = data.features;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/components/schemas/Feature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "balance") || (data1 === "ownership")) || (data1 === "transactions"))){
const err3 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/components/schemas/Feature/enum",keyword:"enum",params:{allowedValues: schema98.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/features",schemaPath:"#/components/schemas/RefreshAccountRequest/properties/features/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expand !== undefined){
let data2 = data.expand;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err5 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/Expand/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/Expand/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/Expand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/RefreshAccountRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check79 = validate117;

function validate117(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/RefreshStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "failed") || (data === "pending")) || (data === "succeeded"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/RefreshStatus/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check80 = validate118;
const schema107 = {"type":"object","description":"One link flow, prepared or gone through.","required":["account_holder","accounts","client_secret","id","livemode","object","permissions","prefetch"],"properties":{"id":{"type":"string","maxLength":5000,"x-id-prefix":"fcsess","description":"Id of the session."},"object":{"type":"string","const":"financial_connections.session","description":"Always `financial_connections.session`."},"account_holder":{"description":"Who the accounts will belong to. Null when the session names no holder.","anyOf":[{"$ref":"#/components/schemas/AccountHolder"},{"type":"null"}]},"accounts":{"$ref":"#/components/schemas/AccountList","description":"First page of the accounts that the link flow has linked. Empty until it has."},"client_secret":{"type":["string","null"],"x-sensitive":true,"maxLength":5000,"x-id-prefix":"fcsess_client_secret","description":"Opens the link flow in a browser or an app. Treat it as a secret. Null only for sessions in the hosted mode, which this contract leaves out."},"filters":{"$ref":"#/components/schemas/SessionFilters","description":"Which accounts may be linked. Left out when nothing is filtered."},"livemode":{"type":"boolean","description":"True for live data, false for test data. The key of the request decides."},"permissions":{"type":"array","description":"What the account holder is asked to share, in no particular order.","items":{"$ref":"#/components/schemas/Permission"}},"prefetch":{"type":["array","null"],"description":"Data that is fetched as soon as an account is linked. Null and empty both mean none.","items":{"$ref":"#/components/schemas/PrefetchFeature"}},"return_url":{"type":"string","maxLength":5000,"description":"Where a web view goes when the link flow ends. Left out when none was given."}},"additionalProperties":false};
const schema108 = {"type":"object","description":"Which accounts a link flow offers.","required":["account_subcategories","countries"],"properties":{"account_subcategories":{"type":["array","null"],"description":"Subcategories that an account must be of. Null when any is allowed.","items":{"$ref":"#/components/schemas/FilterSubcategory"}},"countries":{"type":["array","null"],"description":"Two-letter codes of the countries that an account may be held in. Stripe uses the first one. Null when any is allowed.","items":{"type":"string","maxLength":5000}}},"additionalProperties":false};

function validate121(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_subcategories === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SessionFilters/required",keyword:"required",params:{missingProperty: "account_subcategories"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.countries === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SessionFilters/required",keyword:"required",params:{missingProperty: "countries"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "account_subcategories") || (key0 === "countries"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/SessionFilters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account_subcategories !== undefined){
let data0 = data.account_subcategories;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/account_subcategories",schemaPath:"#/components/schemas/SessionFilters/properties/account_subcategories/type",keyword:"type",params:{type: schema108.properties.account_subcategories.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/account_subcategories/" + i0,schemaPath:"#/components/schemas/FilterSubcategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data1 === "checking") || (data1 === "credit_card")) || (data1 === "line_of_credit")) || (data1 === "mortgage")) || (data1 === "savings"))){
const err5 = {instancePath:instancePath+"/account_subcategories/" + i0,schemaPath:"#/components/schemas/FilterSubcategory/enum",keyword:"enum",params:{allowedValues: schema80.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.countries !== undefined){
let data2 = data.countries;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/countries",schemaPath:"#/components/schemas/SessionFilters/properties/countries/type",keyword:"type",params:{type: schema108.properties.countries.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err7 = {instancePath:instancePath+"/countries/" + i1,schemaPath:"#/components/schemas/SessionFilters/properties/countries/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/countries/" + i1,schemaPath:"#/components/schemas/SessionFilters/properties/countries/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/SessionFilters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_holder === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "account_holder"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accounts === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.client_secret === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "client_secret"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.livemode === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "livemode"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.object === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.permissions === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "permissions"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.prefetch === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Session/required",keyword:"required",params:{missingProperty: "prefetch"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!names1.has(key0)){
const err8 = {instancePath,schemaPath:"#/components/schemas/Session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Session/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Session/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Session/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("financial_connections.session" !== data1){
const err12 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Session/properties/object/const",keyword:"const",params:{allowedValue: "financial_connections.session"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.account_holder !== undefined){
let data2 = data.account_holder;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate16(data2, instancePath+"/account_holder"))){
if(vErrors === null){
vErrors = validate16.errors;
}
else if(vErrors.length < 10000){
for(const error of validate16.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err13 = {instancePath:instancePath+"/account_holder",schemaPath:"#/components/schemas/Session/properties/account_holder/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err14 = {instancePath:instancePath+"/account_holder",schemaPath:"#/components/schemas/Session/properties/account_holder/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.accounts !== undefined){
if(!(validate66(data.accounts, instancePath+"/accounts"))){
if(vErrors === null){
vErrors = validate66.errors;
}
else if(vErrors.length < 10000){
for(const error of validate66.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.client_secret !== undefined){
let data4 = data.client_secret;
if((typeof data4 !== "string") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/client_secret",schemaPath:"#/components/schemas/Session/properties/client_secret/type",keyword:"type",params:{type: schema107.properties.client_secret.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err16 = {instancePath:instancePath+"/client_secret",schemaPath:"#/components/schemas/Session/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.filters !== undefined){
if(!(validate121(data.filters, instancePath+"/filters"))){
if(vErrors === null){
vErrors = validate121.errors;
}
else if(vErrors.length < 10000){
for(const error of validate121.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.livemode !== undefined){
if(typeof data.livemode !== "boolean"){
const err17 = {instancePath:instancePath+"/livemode",schemaPath:"#/components/schemas/Session/properties/livemode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.permissions !== undefined){
let data7 = data.permissions;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/components/schemas/Permission/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data8 === "balances") || (data8 === "ownership")) || (data8 === "payment_method")) || (data8 === "transactions"))){
const err19 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/components/schemas/Permission/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/Session/properties/permissions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.prefetch !== undefined){
let data9 = data.prefetch;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/prefetch",schemaPath:"#/components/schemas/Session/properties/prefetch/type",keyword:"type",params:{type: schema107.properties.prefetch.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/prefetch/" + i1,schemaPath:"#/components/schemas/PrefetchFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data10 === "balances") || (data10 === "ownership")) || (data10 === "transactions"))){
const err23 = {instancePath:instancePath+"/prefetch/" + i1,schemaPath:"#/components/schemas/PrefetchFeature/enum",keyword:"enum",params:{allowedValues: schema83.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data.return_url !== undefined){
let data11 = data.return_url;
if(typeof data11 === "string"){
if(data11.length > 5000 && func0(data11) > 5000){
const err24 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/Session/properties/return_url/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/Session/properties/return_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/components/schemas/Session/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check81 = validate123;

function validate123(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/Session/properties/account_holder/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check82 = validate121;

const check83 = validate124;
const schema113 = {"type":"string","description":"Data that can be subscribed to.","enum":["transactions"]};

function validate124(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/SubscribableFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "transactions")){
const err1 = {instancePath,schemaPath:"#/components/schemas/SubscribableFeature/enum",keyword:"enum",params:{allowedValues: schema113.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check84 = validate125;

function validate125(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.features === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SubscribeAccountRequest/required",keyword:"required",params:{missingProperty: "features"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "features") || (key0 === "expand"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/SubscribeAccountRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.features !== undefined){
let data0 = data.features;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/components/schemas/SubscribableFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "transactions")){
const err3 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/components/schemas/SubscribableFeature/enum",keyword:"enum",params:{allowedValues: schema113.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/features",schemaPath:"#/components/schemas/SubscribeAccountRequest/properties/features/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expand !== undefined){
let data2 = data.expand;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err5 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/Expand/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/Expand/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/Expand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/SubscribeAccountRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check85 = validate126;

function validate126(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Subscription/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "transactions")){
const err1 = {instancePath,schemaPath:"#/components/schemas/Subscription/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check86 = validate127;

function validate127(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check87 = validate128;

function validate128(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "gt") || (key0 === "gte")) || (key0 === "lt")) || (key0 === "lte"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/TransactedAtRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.gt !== undefined){
let data0 = data.gt;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/gt",schemaPath:"#/components/schemas/TransactedAtRange/properties/gt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gte !== undefined){
let data1 = data.gte;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/gte",schemaPath:"#/components/schemas/TransactedAtRange/properties/gte/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lt !== undefined){
let data2 = data.lt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/lt",schemaPath:"#/components/schemas/TransactedAtRange/properties/lt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lte !== undefined){
let data3 = data.lte;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/lte",schemaPath:"#/components/schemas/TransactedAtRange/properties/lte/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/TransactedAtRange/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check88 = validate129;
const schema120 = {"type":"object","description":"One movement on an account.","required":["account","amount","currency","description","id","livemode","object","status","status_transitions","transacted_at","transaction_refresh","updated"],"properties":{"id":{"type":"string","maxLength":5000,"x-id-prefix":"fctxn","description":"Id of the transaction."},"object":{"type":"string","const":"financial_connections.transaction","description":"Always `financial_connections.transaction`."},"account":{"type":"string","maxLength":5000,"x-id-prefix":"fca","description":"Id of the account. Cannot be expanded."},"amount":{"type":"integer","description":"Amount in the minor unit of `currency`. Stripe's examples show money that leaves the account as negative; the field itself does not document its sign."},"currency":{"$ref":"#/components/schemas/CurrencyCode"},"description":{"type":"string","maxLength":5000,"description":"What the institution says about the transaction."},"livemode":{"type":"boolean","description":"True for live data, false for test data."},"status":{"$ref":"#/components/schemas/TransactionStatus"},"status_transitions":{"$ref":"#/components/schemas/TransactionStatusTransitions"},"transacted_at":{"type":"integer","format":"unix-time","description":"When the transaction took place, in Unix seconds."},"transaction_refresh":{"type":"string","maxLength":5000,"x-id-prefix":"fctxnref","description":"Id of the refresh that last brought or changed the transaction."},"updated":{"type":"integer","format":"unix-time","description":"When the transaction last changed, in Unix seconds."}},"additionalProperties":false};
const schema122 = {"type":"string","description":"`pending`: announced and not final. `posted`: final. `void`: it never came about.","enum":["pending","posted","void"]};
const schema123 = {"type":"object","description":"When the transaction reached each final status.","required":["posted_at","void_at"],"properties":{"posted_at":{"type":["integer","null"],"format":"unix-time","description":"When it was posted, in Unix seconds. Null unless it was."},"void_at":{"type":["integer","null"],"format":"unix-time","description":"When it became void, in Unix seconds. Null unless it did."}},"additionalProperties":false};

function validate130(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.posted_at === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TransactionStatusTransitions/required",keyword:"required",params:{missingProperty: "posted_at"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.void_at === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TransactionStatusTransitions/required",keyword:"required",params:{missingProperty: "void_at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "posted_at") || (key0 === "void_at"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/TransactionStatusTransitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.posted_at !== undefined){
let data0 = data.posted_at;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/posted_at",schemaPath:"#/components/schemas/TransactionStatusTransitions/properties/posted_at/type",keyword:"type",params:{type: schema123.properties.posted_at.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.void_at !== undefined){
let data1 = data.void_at;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/void_at",schemaPath:"#/components/schemas/TransactionStatusTransitions/properties/void_at/type",keyword:"type",params:{type: schema123.properties.void_at.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/TransactionStatusTransitions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate129(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currency === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.livemode === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "livemode"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.object === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status_transitions === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "status_transitions"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.transacted_at === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "transacted_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.transaction_refresh === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "transaction_refresh"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.updated === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/Transaction/required",keyword:"required",params:{missingProperty: "updated"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!names2.has(key0)){
const err12 = {instancePath,schemaPath:"#/components/schemas/Transaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Transaction/properties/id/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Transaction/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Transaction/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("financial_connections.transaction" !== data1){
const err16 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/Transaction/properties/object/const",keyword:"const",params:{allowedValue: "financial_connections.transaction"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.account !== undefined){
let data2 = data.account;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err17 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/Transaction/properties/account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/Transaction/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/Transaction/properties/amount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err20 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyCode/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Transaction/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Transaction/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.livemode !== undefined){
if(typeof data.livemode !== "boolean"){
const err24 = {instancePath:instancePath+"/livemode",schemaPath:"#/components/schemas/Transaction/properties/livemode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TransactionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data7 === "pending") || (data7 === "posted")) || (data7 === "void"))){
const err26 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TransactionStatus/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.status_transitions !== undefined){
if(!(validate130(data.status_transitions, instancePath+"/status_transitions"))){
if(vErrors === null){
vErrors = validate130.errors;
}
else if(vErrors.length < 10000){
for(const error of validate130.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.transacted_at !== undefined){
let data9 = data.transacted_at;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/transacted_at",schemaPath:"#/components/schemas/Transaction/properties/transacted_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.transaction_refresh !== undefined){
let data10 = data.transaction_refresh;
if(typeof data10 === "string"){
if(data10.length > 5000 && func0(data10) > 5000){
const err28 = {instancePath:instancePath+"/transaction_refresh",schemaPath:"#/components/schemas/Transaction/properties/transaction_refresh/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/transaction_refresh",schemaPath:"#/components/schemas/Transaction/properties/transaction_refresh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.updated !== undefined){
let data11 = data.updated;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/updated",schemaPath:"#/components/schemas/Transaction/properties/updated/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/components/schemas/Transaction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check89 = validate132;

function validate132(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TransactionList/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.has_more === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TransactionList/required",keyword:"required",params:{missingProperty: "has_more"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/TransactionList/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/TransactionList/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "data")) || (key0 === "has_more")) || (key0 === "url"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/TransactionList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/TransactionList/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("list" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/TransactionList/properties/object/const",keyword:"const",params:{allowedValue: "list"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data1[i0], instancePath+"/data/" + i0))){
if(vErrors === null){
vErrors = validate129.errors;
}
else if(vErrors.length < 10000){
for(const error of validate129.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/TransactionList/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.has_more !== undefined){
if(typeof data.has_more !== "boolean"){
const err8 = {instancePath:instancePath+"/has_more",schemaPath:"#/components/schemas/TransactionList/properties/has_more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/TransactionList/properties/url/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/TransactionList/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/TransactionList/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check90 = validate39;

const check91 = validate134;

function validate134(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TransactionRefreshFilter/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "after")){
const err1 = {instancePath,schemaPath:"#/components/schemas/TransactionRefreshFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/TransactionRefreshFilter/properties/after/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/TransactionRefreshFilter/properties/after/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/TransactionRefreshFilter/properties/after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/TransactionRefreshFilter/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check92 = validate135;

function validate135(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/TransactionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "pending") || (data === "posted")) || (data === "void"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/TransactionStatus/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check93 = validate130;

const check94 = validate136;

function validate136(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.features === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UnsubscribeAccountRequest/required",keyword:"required",params:{missingProperty: "features"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "features") || (key0 === "expand"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/UnsubscribeAccountRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.features !== undefined){
let data0 = data.features;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/components/schemas/SubscribableFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "transactions")){
const err3 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/components/schemas/SubscribableFeature/enum",keyword:"enum",params:{allowedValues: schema113.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/features",schemaPath:"#/components/schemas/UnsubscribeAccountRequest/properties/features/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expand !== undefined){
let data2 = data.expand;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err5 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/Expand/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/Expand/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/Expand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/UnsubscribeAccountRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check95 = validate137;

function validate137(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check96 = validate138;

function validate138(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1accounts~1{account}~1owners/get/parameters/0/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1accounts~1{account}~1owners/get/parameters/0/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check97 = validate139;

function validate139(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1transactions/get/parameters/0/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1transactions/get/parameters/0/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check98 = validate140;

function validate140(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate128(data, instancePath))){
if(vErrors === null){
vErrors = validate128.errors;
}
else if(vErrors.length < 10000){
for(const error of validate128.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1financial_connections~1transactions/get/parameters/1/schema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate140.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":true,"dynamicItems":false};

const names0 = new Set(Object.keys(schema15.properties));
const names1 = new Set(Object.keys(schema107.properties));
const names2 = new Set(Object.keys(schema120.properties));

export const validators = {
  "#/components/headers/IdempotencyKey/schema": check0,
  "#/components/headers/OptionalRequestId/schema": check1,
  "#/components/headers/RequestId/schema": check2,
  "#/components/headers/RetryAfter/schema": check3,
  "#/components/headers/StripeShouldRetry/schema": check4,
  "#/components/headers/StripeVersion/schema": check5,
  "#/components/parameters/AccountId/schema": check6,
  "#/components/parameters/EndingBefore/schema": check7,
  "#/components/parameters/IdempotencyKey/schema": check8,
  "#/components/parameters/Limit/schema": check9,
  "#/components/parameters/SessionId/schema": check10,
  "#/components/parameters/StartingAfter/schema": check11,
  "#/components/parameters/StripeAccount/schema": check12,
  "#/components/parameters/StripeVersion/schema": check13,
  "#/components/parameters/TransactionId/schema": check14,
  "#/components/schemas/Account": check15,
  "#/components/schemas/Account/properties/account_holder/anyOf/1": check16,
  "#/components/schemas/Account/properties/balance/anyOf/1": check17,
  "#/components/schemas/Account/properties/balance_refresh/anyOf/1": check18,
  "#/components/schemas/Account/properties/ownership/anyOf/0": check19,
  "#/components/schemas/Account/properties/ownership/anyOf/2": check20,
  "#/components/schemas/Account/properties/ownership_refresh/anyOf/1": check21,
  "#/components/schemas/Account/properties/transaction_refresh/anyOf/1": check22,
  "#/components/schemas/AccountCategory": check23,
  "#/components/schemas/AccountCreatedEvent": check24,
  "#/components/schemas/AccountDeactivatedEvent": check25,
  "#/components/schemas/AccountDisconnectedEvent": check26,
  "#/components/schemas/AccountEventData": check27,
  "#/components/schemas/AccountHolder": check28,
  "#/components/schemas/AccountHolder/properties/account/anyOf/0": check29,
  "#/components/schemas/AccountHolder/properties/customer/anyOf/0": check30,
  "#/components/schemas/AccountHolderType": check31,
  "#/components/schemas/AccountList": check32,
  "#/components/schemas/AccountNumber": check33,
  "#/components/schemas/AccountNumberIdentifierType": check34,
  "#/components/schemas/AccountNumberNetwork": check35,
  "#/components/schemas/AccountNumberStatus": check36,
  "#/components/schemas/AccountNumbersUpdatedEvent": check37,
  "#/components/schemas/AccountOwner": check38,
  "#/components/schemas/AccountOwnerList": check39,
  "#/components/schemas/AccountOwnership": check40,
  "#/components/schemas/AccountPaymentMethodType": check41,
  "#/components/schemas/AccountReactivatedEvent": check42,
  "#/components/schemas/AccountRefreshedBalanceEvent": check43,
  "#/components/schemas/AccountRefreshedOwnershipEvent": check44,
  "#/components/schemas/AccountRefreshedTransactionsEvent": check45,
  "#/components/schemas/AccountStatus": check46,
  "#/components/schemas/AccountSubcategory": check47,
  "#/components/schemas/AccountUpcomingNumberExpiryEvent": check48,
  "#/components/schemas/AmountsByCurrency": check49,
  "#/components/schemas/Balance": check50,
  "#/components/schemas/BalanceType": check51,
  "#/components/schemas/CashBalance": check52,
  "#/components/schemas/CashBalance/properties/available/anyOf/1": check53,
  "#/components/schemas/ConnectAccount": check54,
  "#/components/schemas/CreateSessionAccountHolder": check55,
  "#/components/schemas/CreateSessionFilters": check56,
  "#/components/schemas/CreateSessionRequest": check57,
  "#/components/schemas/CreditBalance": check58,
  "#/components/schemas/CreditBalance/properties/used/anyOf/1": check59,
  "#/components/schemas/CurrencyCode": check60,
  "#/components/schemas/Customer": check61,
  "#/components/schemas/DisconnectAccountRequest": check62,
  "#/components/schemas/Error": check63,
  "#/components/schemas/Error/properties/code/anyOf/1": check64,
  "#/components/schemas/ErrorCode": check65,
  "#/components/schemas/ErrorEnvelope": check66,
  "#/components/schemas/ErrorType": check67,
  "#/components/schemas/EventEnvelope": check68,
  "#/components/schemas/EventEnvelope/properties/request/anyOf/1": check69,
  "#/components/schemas/EventRequest": check70,
  "#/components/schemas/Expand": check71,
  "#/components/schemas/Feature": check72,
  "#/components/schemas/FilterSubcategory": check73,
  "#/components/schemas/ListAccountsAccountHolder": check74,
  "#/components/schemas/Permission": check75,
  "#/components/schemas/PrefetchFeature": check76,
  "#/components/schemas/Refresh": check77,
  "#/components/schemas/RefreshAccountRequest": check78,
  "#/components/schemas/RefreshStatus": check79,
  "#/components/schemas/Session": check80,
  "#/components/schemas/Session/properties/account_holder/anyOf/1": check81,
  "#/components/schemas/SessionFilters": check82,
  "#/components/schemas/SubscribableFeature": check83,
  "#/components/schemas/SubscribeAccountRequest": check84,
  "#/components/schemas/Subscription": check85,
  "#/components/schemas/Timestamp": check86,
  "#/components/schemas/TransactedAtRange": check87,
  "#/components/schemas/Transaction": check88,
  "#/components/schemas/TransactionList": check89,
  "#/components/schemas/TransactionRefresh": check90,
  "#/components/schemas/TransactionRefreshFilter": check91,
  "#/components/schemas/TransactionStatus": check92,
  "#/components/schemas/TransactionStatusTransitions": check93,
  "#/components/schemas/UnsubscribeAccountRequest": check94,
  "#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema": check95,
  "#/paths/~1v1~1financial_connections~1accounts~1{account}~1owners/get/parameters/0/schema": check96,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/0/schema": check97,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/1/schema": check98,
};

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
