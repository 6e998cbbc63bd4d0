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
const err0 = {instancePath,schemaPath:"#/components/parameters/AuthorizationId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/AuthorizationId/schema/type",keyword:"type",params:{type: "string"}};
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
const evaluated0 = validate2.evaluated;
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
const err0 = {instancePath,schemaPath:"#/components/parameters/Created/schema/anyOf/0/type",keyword:"type",params:{type: "integer"}};
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
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "gt") || (key0 === "gte")) || (key0 === "lt")) || (key0 === "lte"))){
const err1 = {instancePath,schemaPath:"#/components/parameters/Created/schema/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gt !== undefined){
let data0 = data.gt;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/gt",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/gt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gte !== undefined){
let data1 = data.gte;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/gte",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/gte/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lt !== undefined){
let data2 = data.lt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/lt",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/lt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lte !== undefined){
let data3 = data.lte;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/lte",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/lte/type",keyword:"type",params:{type: "integer"}};
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
const err6 = {instancePath,schemaPath:"#/components/parameters/Created/schema/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/components/parameters/Created/schema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
validate2.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check3 = validate3;

function validate3(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/Created/schema/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check4 = validate4;

function validate4(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "gt") || (key0 === "gte")) || (key0 === "lt")) || (key0 === "lte"))){
const err0 = {instancePath,schemaPath:"#/components/parameters/Created/schema/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/gt",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/gt/type",keyword:"type",params:{type: "integer"}};
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
const err2 = {instancePath:instancePath+"/gte",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/gte/type",keyword:"type",params:{type: "integer"}};
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
const err3 = {instancePath:instancePath+"/lt",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/lt/type",keyword:"type",params:{type: "integer"}};
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
const err4 = {instancePath:instancePath+"/lte",schemaPath:"#/components/parameters/Created/schema/anyOf/1/properties/lte/type",keyword:"type",params:{type: "integer"}};
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
const err5 = {instancePath,schemaPath:"#/components/parameters/Created/schema/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check5 = validate5;

function validate5(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 512 && func0(data) > 512){
const err0 = {instancePath,schemaPath:"#/components/parameters/CustomerEmail/schema/maxLength",keyword:"maxLength",params:{limit: 512}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/CustomerEmail/schema/type",keyword:"type",params:{type: "string"}};
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
const err0 = {instancePath,schemaPath:"#/components/parameters/CustomerId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/CustomerId/schema/type",keyword:"type",params:{type: "string"}};
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
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/DeliverySuccess/schema/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check9 = validate9;

function validate9(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/EventId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/EventId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
const err0 = {instancePath,schemaPath:"#/components/parameters/EventType/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/EventType/schema/type",keyword:"type",params:{type: "string"}};
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/EventTypes/schema/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/EventTypes/schema/items/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/components/parameters/EventTypes/schema/type",keyword:"type",params:{type: "array"}};
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
validate11.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check12 = validate12;
const schema12 = {"type":"string","enum":["balance","inferred_balances","ownership","transactions"]};

function validate12(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/parameters/Feature/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "balance") || (data === "inferred_balances")) || (data === "ownership")) || (data === "transactions"))){
const err1 = {instancePath,schemaPath:"#/components/parameters/Feature/schema/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
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
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check14 = validate14;

function validate14(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/JournalLimit/schema/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/JournalLimit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/parameters/JournalLimit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check15 = validate15;

function validate15(data, instancePath = ""){
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
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check16 = validate16;

function validate16(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/PaymentMethodId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/PaymentMethodId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check17 = validate17;

function validate17(data, instancePath = ""){
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
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check18 = validate18;

function validate18(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/SetupIntentId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/SetupIntentId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check19 = validate19;

function validate19(data, instancePath = ""){
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
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check20 = validate20;

function validate20(data, instancePath = ""){
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check21 = validate21;

function validate21(data, instancePath = ""){
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check22 = validate22;

function validate22(data, instancePath = ""){
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check23 = validate23;

function validate23(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
const err0 = {instancePath,schemaPath:"#/components/parameters/WebhookEndpointId/schema/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath,schemaPath:"#/components/parameters/WebhookEndpointId/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check24 = validate24;
const schema24 = {"type":"object","additionalProperties":false,"description":"What goes wrong.","required":["kind"],"properties":{"kind":{"type":"string","description":"`latency`: the answer is delayed. `rate_limit`: 429. `error`: `status`, or 500. `drop`: the connection breaks.","enum":["drop","error","latency","rate_limit"]},"when":{"type":"string","description":"Whether it strikes before the operation is carried out, or after, so that only the answer is lost. `before` when left out.","enum":["after","before"]},"operation":{"type":"string","description":"The `operationId` that it strikes. Every operation when left out."},"milliseconds":{"type":"integer","minimum":0,"maximum":60000,"description":"How long a `latency` takes. `1000` when left out."},"status":{"type":"integer","minimum":400,"maximum":599,"description":"The status of an `error`. `500` when left out."},"code":{"type":"string","minLength":1,"maxLength":100,"description":"The `error.code` of an `error` or a `rate_limit`, such as `lock_timeout`."},"retry_after":{"type":"integer","minimum":0,"maximum":86400,"description":"Seconds in the `Retry-After` header of an `error` or a `rate_limit`; that has `1` when left out."},"should_retry":{"type":"boolean","description":"The `Stripe-Should-Retry` header of an `error` or a `rate_limit`; that has `true` when left out."},"times":{"type":"integer","minimum":1,"maximum":1000000,"description":"How many requests it strikes. `1` when left out."}}};
const func19 = Object.prototype.hasOwnProperty;

function validate24(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AddFaultRequest/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!names0.has(key0)){
const err1 = {instancePath,schemaPath:"#/components/schemas/AddFaultRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/AddFaultRequest/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "drop") || (data0 === "error")) || (data0 === "latency")) || (data0 === "rate_limit"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/AddFaultRequest/properties/kind/enum",keyword:"enum",params:{allowedValues: schema24.properties.kind.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/components/schemas/AddFaultRequest/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "after") || (data1 === "before"))){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/components/schemas/AddFaultRequest/properties/when/enum",keyword:"enum",params:{allowedValues: schema24.properties.when.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err6 = {instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/AddFaultRequest/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.milliseconds !== undefined){
let data3 = data.milliseconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/AddFaultRequest/properties/milliseconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 60000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/AddFaultRequest/properties/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/AddFaultRequest/properties/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.status !== undefined){
let data4 = data.status;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AddFaultRequest/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 599 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AddFaultRequest/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 400 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AddFaultRequest/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}};
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
if(data.code !== undefined){
let data5 = data.code;
if(typeof data5 === "string"){
if(data5.length > 100 && func0(data5) > 100){
const err13 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/AddFaultRequest/properties/code/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func0(data5) < 1){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/AddFaultRequest/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/AddFaultRequest/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.retry_after !== undefined){
let data6 = data.retry_after;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/retry_after",schemaPath:"#/components/schemas/AddFaultRequest/properties/retry_after/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 86400 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/retry_after",schemaPath:"#/components/schemas/AddFaultRequest/properties/retry_after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/retry_after",schemaPath:"#/components/schemas/AddFaultRequest/properties/retry_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.should_retry !== undefined){
if(typeof data.should_retry !== "boolean"){
const err19 = {instancePath:instancePath+"/should_retry",schemaPath:"#/components/schemas/AddFaultRequest/properties/should_retry/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.times !== undefined){
let data8 = data.times;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/times",schemaPath:"#/components/schemas/AddFaultRequest/properties/times/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/times",schemaPath:"#/components/schemas/AddFaultRequest/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/times",schemaPath:"#/components/schemas/AddFaultRequest/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err23 = {instancePath,schemaPath:"#/components/schemas/AddFaultRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check25 = validate25;
const schema25 = {"type":"object","additionalProperties":false,"description":"A transaction at the institution.","required":["amount","description"],"properties":{"amount":{"type":"integer","description":"Amount in the minor unit of the currency; negative where money leaves the account."},"currency":{"type":"string","pattern":"^[a-z]{3}$","description":"Three-letter currency code in lower case. `usd` when left out."},"description":{"type":"string","maxLength":5000,"description":"What the institution says about it."},"status":{"type":"string","description":"State of the transaction. `posted` when left out.","enum":["pending","posted"]},"transacted_at":{"type":"integer","format":"unix-time","description":"When it took place, in Unix seconds. Now when left out."}}};
const pattern0 = new RegExp("^[a-z]{3}$", "u");

function validate25(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AddTransactionRequest/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AddTransactionRequest/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "amount") || (key0 === "currency")) || (key0 === "description")) || (key0 === "status")) || (key0 === "transacted_at"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/AddTransactionRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/AddTransactionRequest/properties/amount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/AddTransactionRequest/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"}};
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
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/AddTransactionRequest/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/AddTransactionRequest/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/AddTransactionRequest/properties/description/type",keyword:"type",params:{type: "string"}};
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
let data3 = data.status;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AddTransactionRequest/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "pending") || (data3 === "posted"))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AddTransactionRequest/properties/status/enum",keyword:"enum",params:{allowedValues: schema25.properties.status.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.transacted_at !== undefined){
let data4 = data.transacted_at;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/transacted_at",schemaPath:"#/components/schemas/AddTransactionRequest/properties/transacted_at/type",keyword:"type",params:{type: "integer"}};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/AddTransactionRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check26 = validate26;

function validate26(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "city") || (key0 === "country")) || (key0 === "line1")) || (key0 === "line2")) || (key0 === "postal_code")) || (key0 === "state"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/AddressParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.city !== undefined){
let data0 = data.city;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err1 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/AddressParameters/properties/city/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err2 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/AddressParameters/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.country !== undefined){
let data1 = data.country;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err3 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/AddressParameters/properties/country/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err4 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/AddressParameters/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.line1 !== undefined){
let data2 = data.line1;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err5 = {instancePath:instancePath+"/line1",schemaPath:"#/components/schemas/AddressParameters/properties/line1/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err6 = {instancePath:instancePath+"/line1",schemaPath:"#/components/schemas/AddressParameters/properties/line1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.line2 !== undefined){
let data3 = data.line2;
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err7 = {instancePath:instancePath+"/line2",schemaPath:"#/components/schemas/AddressParameters/properties/line2/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err8 = {instancePath:instancePath+"/line2",schemaPath:"#/components/schemas/AddressParameters/properties/line2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.postal_code !== undefined){
let data4 = data.postal_code;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err9 = {instancePath:instancePath+"/postal_code",schemaPath:"#/components/schemas/AddressParameters/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err10 = {instancePath:instancePath+"/postal_code",schemaPath:"#/components/schemas/AddressParameters/properties/postal_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err11 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/AddressParameters/properties/state/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err12 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/AddressParameters/properties/state/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath,schemaPath:"#/components/schemas/AddressParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check27 = validate27;

function validate27(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seconds === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AdvanceClockRequest/required",keyword:"required",params:{missingProperty: "seconds"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "seconds")){
const err1 = {instancePath,schemaPath:"#/components/schemas/AdvanceClockRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.seconds !== undefined){
let data0 = data.seconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/seconds",schemaPath:"#/components/schemas/AdvanceClockRequest/properties/seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 34560000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/seconds",schemaPath:"#/components/schemas/AdvanceClockRequest/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 34560000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seconds",schemaPath:"#/components/schemas/AdvanceClockRequest/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/AdvanceClockRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check28 = validate28;
const schema28 = {"type":"object","additionalProperties":false,"description":"Why the link flow is left.","properties":{"reason":{"type":"string","description":"`custom_manual_entry`: for a form of the integration's own. `other` when left out.","enum":["custom_manual_entry","other"]}}};

function validate28(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "reason")){
const err0 = {instancePath,schemaPath:"#/components/schemas/CancelSessionRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/reason",schemaPath:"#/components/schemas/CancelSessionRequest/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "custom_manual_entry") || (data0 === "other"))){
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/components/schemas/CancelSessionRequest/properties/reason/enum",keyword:"enum",params:{allowedValues: schema28.properties.reason.enum}};
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
const err3 = {instancePath,schemaPath:"#/components/schemas/CancelSessionRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check29 = validate29;
const schema29 = {"type":"object","additionalProperties":false,"description":"What the account holder does.","properties":{"institution":{"type":"string","description":"Name or id of the institution. The first one that the session allows when left out."},"accounts":{"type":"array","description":"Accounts to choose, by name, last four digits or id. As many as the session takes when left out.","items":{"type":"string"}},"outcome":{"type":"string","description":"How the link flow ends where it does not go well: `failed` for an unexpected error; for a relink also `no_authorization` (nothing is allowed) and `other`; for a relink of one account also `no_account` (that account is not chosen, so nothing is linked).","enum":["failed","no_account","no_authorization","other"]}}};

function validate29(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "institution") || (key0 === "accounts")) || (key0 === "outcome"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/CompleteSessionRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.institution !== undefined){
if(typeof data.institution !== "string"){
const err1 = {instancePath:instancePath+"/institution",schemaPath:"#/components/schemas/CompleteSessionRequest/properties/institution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accounts !== undefined){
let data1 = data.accounts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/components/schemas/CompleteSessionRequest/properties/accounts/items/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/accounts",schemaPath:"#/components/schemas/CompleteSessionRequest/properties/accounts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/CompleteSessionRequest/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data3 === "failed") || (data3 === "no_account")) || (data3 === "no_authorization")) || (data3 === "other"))){
const err5 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/CompleteSessionRequest/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema29.properties.outcome.enum}};
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
const err6 = {instancePath,schemaPath:"#/components/schemas/CompleteSessionRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check30 = validate30;
const schema31 = {"type":"object","additionalProperties":false,"description":"The payment method to make.","required":["type"],"properties":{"type":{"type":"string","description":"Kind of payment method; the sandbox makes no other.","enum":["us_bank_account"]},"us_bank_account":{"type":"object","additionalProperties":false,"description":"The account that it is made of.","required":["financial_connections_account"],"properties":{"financial_connections_account":{"type":"string","minLength":1,"maxLength":5000,"description":"Id of the linked account."},"account_holder_type":{"type":"string","description":"Who holds the account. `individual` when left out.","enum":["company","individual"]}}},"billing_details":{"type":"object","additionalProperties":false,"description":"Who pays.","properties":{"name":{"type":"string","maxLength":5000,"description":"Full name. The empty string means none."},"email":{"type":"string","maxLength":5000,"description":"E-mail address. The empty string means none."}}},"metadata":{"$ref":"#/components/schemas/Metadata"}}};
const schema32 = {"description":"Strings that the integration keeps with an object. An empty string unsets one of them or all.","anyOf":[{"type":"object","description":"Strings by name.","additionalProperties":{"type":"string","maxLength":500}},{"type":"string","enum":[""]}]};

function validate32(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(data0.length > 500 && func0(data0) > 500){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Metadata/anyOf/0/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 500}};
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
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Metadata/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/Metadata/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(typeof data !== "string"){
const err3 = {instancePath,schemaPath:"#/components/schemas/Metadata/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data === "")){
const err4 = {instancePath,schemaPath:"#/components/schemas/Metadata/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema32.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/Metadata/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate31(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PaymentMethodData/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "us_bank_account")) || (key0 === "billing_details")) || (key0 === "metadata"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/PaymentMethodData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PaymentMethodData/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "us_bank_account")){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PaymentMethodData/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.us_bank_account !== undefined){
let data1 = data.us_bank_account;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.financial_connections_account === undefined){
const err4 = {instancePath:instancePath+"/us_bank_account",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/required",keyword:"required",params:{missingProperty: "financial_connections_account"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "financial_connections_account") || (key1 === "account_holder_type"))){
const err5 = {instancePath:instancePath+"/us_bank_account",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.financial_connections_account !== undefined){
let data2 = data1.financial_connections_account;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err6 = {instancePath:instancePath+"/us_bank_account/financial_connections_account",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/properties/financial_connections_account/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func0(data2) < 1){
const err7 = {instancePath:instancePath+"/us_bank_account/financial_connections_account",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/properties/financial_connections_account/minLength",keyword:"minLength",params:{limit: 1}};
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
const err8 = {instancePath:instancePath+"/us_bank_account/financial_connections_account",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/properties/financial_connections_account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.account_holder_type !== undefined){
let data3 = data1.account_holder_type;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/us_bank_account/account_holder_type",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/properties/account_holder_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "company") || (data3 === "individual"))){
const err10 = {instancePath:instancePath+"/us_bank_account/account_holder_type",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/properties/account_holder_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.us_bank_account.properties.account_holder_type.enum}};
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
const err11 = {instancePath:instancePath+"/us_bank_account",schemaPath:"#/components/schemas/PaymentMethodData/properties/us_bank_account/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.billing_details !== undefined){
let data4 = data.billing_details;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((key2 === "name") || (key2 === "email"))){
const err12 = {instancePath:instancePath+"/billing_details",schemaPath:"#/components/schemas/PaymentMethodData/properties/billing_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err13 = {instancePath:instancePath+"/billing_details/name",schemaPath:"#/components/schemas/PaymentMethodData/properties/billing_details/properties/name/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err14 = {instancePath:instancePath+"/billing_details/name",schemaPath:"#/components/schemas/PaymentMethodData/properties/billing_details/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.email !== undefined){
let data6 = data4.email;
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
const err15 = {instancePath:instancePath+"/billing_details/email",schemaPath:"#/components/schemas/PaymentMethodData/properties/billing_details/properties/email/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err16 = {instancePath:instancePath+"/billing_details/email",schemaPath:"#/components/schemas/PaymentMethodData/properties/billing_details/properties/email/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/billing_details",schemaPath:"#/components/schemas/PaymentMethodData/properties/billing_details/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate32(data.metadata, instancePath+"/metadata"))){
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
}
}
else {
const err18 = {instancePath,schemaPath:"#/components/schemas/PaymentMethodData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"How the account holder agreed to be debited. Confirming fails without it, unless Stripe.js confirms; creating takes it only with `confirm`. The empty string means none.","anyOf":[{"$ref":"#/components/schemas/MandateData"},{"type":"string","enum":[""]}]};
const schema34 = {"type":"object","additionalProperties":false,"description":"How the account holder agreed to be debited.","required":["customer_acceptance"],"properties":{"customer_acceptance":{"type":"object","additionalProperties":false,"description":"When and how they agreed.","required":["type"],"properties":{"type":{"type":"string","description":"Whether they agreed online or offline.","enum":["offline","online"]},"accepted_at":{"type":"integer","format":"unix-time","description":"When they agreed, in Unix seconds."},"offline":{"description":"Details of an offline agreement. It has no fields.","anyOf":[{"type":"object","additionalProperties":true},{"type":"string","enum":[""]}]},"online":{"type":"object","additionalProperties":false,"description":"Details of an online agreement.","properties":{"ip_address":{"type":"string","maxLength":5000,"description":"Their IP address."},"user_agent":{"type":"string","maxLength":5000,"description":"The user agent of their browser."}}}}}}};

function validate36(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_acceptance === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MandateData/required",keyword:"required",params:{missingProperty: "customer_acceptance"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "customer_acceptance")){
const err1 = {instancePath,schemaPath:"#/components/schemas/MandateData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.customer_acceptance !== undefined){
let data0 = data.customer_acceptance;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/customer_acceptance",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "type") || (key1 === "accepted_at")) || (key1 === "offline")) || (key1 === "online"))){
const err3 = {instancePath:instancePath+"/customer_acceptance",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/customer_acceptance/type",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "offline") || (data1 === "online"))){
const err5 = {instancePath:instancePath+"/customer_acceptance/type",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.customer_acceptance.properties.type.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.accepted_at !== undefined){
let data2 = data0.accepted_at;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/customer_acceptance/accepted_at",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/accepted_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.offline !== undefined){
let data3 = data0.offline;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err7 = {instancePath:instancePath+"/customer_acceptance/offline",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
const _errs14 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/customer_acceptance/offline",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data3 === "")){
const err9 = {instancePath:instancePath+"/customer_acceptance/offline",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema34.properties.customer_acceptance.properties.offline.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err10 = {instancePath:instancePath+"/customer_acceptance/offline",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data0.online !== undefined){
let data4 = data0.online;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((key2 === "ip_address") || (key2 === "user_agent"))){
const err11 = {instancePath:instancePath+"/customer_acceptance/online",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/online/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.ip_address !== undefined){
let data5 = data4.ip_address;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err12 = {instancePath:instancePath+"/customer_acceptance/online/ip_address",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/online/properties/ip_address/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err13 = {instancePath:instancePath+"/customer_acceptance/online/ip_address",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/online/properties/ip_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.user_agent !== undefined){
let data6 = data4.user_agent;
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
const err14 = {instancePath:instancePath+"/customer_acceptance/online/user_agent",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/online/properties/user_agent/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/customer_acceptance/online/user_agent",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/online/properties/user_agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/customer_acceptance/online",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/online/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/customer_acceptance",schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/components/schemas/MandateData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate36(data, instancePath))){
if(vErrors === null){
vErrors = validate36.errors;
}
else if(vErrors.length < 10000){
for(const error of validate36.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/OptionalMandateData/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/OptionalMandateData/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema33.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/OptionalMandateData/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
validate35.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate30(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "payment_method") || (key0 === "payment_method_data")) || (key0 === "mandate_data")) || (key0 === "return_url")) || (key0 === "expand"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConfirmSetupIntentRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.payment_method !== undefined){
let data0 = data.payment_method;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err1 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/ConfirmSetupIntentRequest/properties/payment_method/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/ConfirmSetupIntentRequest/properties/payment_method/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/ConfirmSetupIntentRequest/properties/payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.payment_method_data !== undefined){
if(!(validate31(data.payment_method_data, instancePath+"/payment_method_data"))){
if(vErrors === null){
vErrors = validate31.errors;
}
else if(vErrors.length < 10000){
for(const error of validate31.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.mandate_data !== undefined){
if(!(validate35(data.mandate_data, instancePath+"/mandate_data"))){
if(vErrors === null){
vErrors = validate35.errors;
}
else if(vErrors.length < 10000){
for(const error of validate35.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.return_url !== undefined){
let data3 = data.return_url;
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
const err4 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/ConfirmSetupIntentRequest/properties/return_url/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err5 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/ConfirmSetupIntentRequest/properties/return_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.expand !== undefined){
let data4 = data.expand;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err6 = {instancePath:instancePath+"/expand/" + i0,schemaPath:"#/components/schemas/ExpandFields/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err7 = {instancePath:instancePath+"/expand/" + i0,schemaPath:"#/components/schemas/ExpandFields/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/ExpandFields/type",keyword:"type",params:{type: "array"}};
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
const err9 = {instancePath,schemaPath:"#/components/schemas/ConfirmSetupIntentRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check31 = validate39;
const schema36 = {"type":"object","additionalProperties":false,"description":"Parameters for creating a Customer.","properties":{"name":{"type":"string","maxLength":256,"description":"Full name."},"business_name":{"type":"string","maxLength":150,"description":"Name of the business."},"individual_name":{"type":"string","maxLength":150,"description":"Name of the person."},"email":{"type":"string","maxLength":512,"description":"E-mail address."},"phone":{"type":"string","maxLength":20,"description":"Phone number."},"description":{"type":"string","maxLength":5000,"description":"Any text."},"address":{"anyOf":[{"$ref":"#/components/schemas/AddressParameters"},{"type":"string","enum":[""]}],"description":"Address."},"shipping":{"anyOf":[{"$ref":"#/components/schemas/ShippingParameters"},{"type":"string","enum":[""]}],"description":"Shipping address and recipient."},"preferred_locales":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},{"type":"string","enum":[""]}],"description":"Languages, the most preferred first."},"balance":{"type":"integer","description":"The amount owed, in the minor unit; a negative amount is credit."},"tax_exempt":{"type":"string","description":"Whether tax is due. `none` when left out.","enum":["","exempt","none","reverse"]},"tax":{"type":"object","additionalProperties":false,"description":"Accepted and not shown, as at Stripe without `expand`.","properties":{"ip_address":{"type":"string","maxLength":5000,"description":"The customer's IP address."},"validate_location":{"type":"string","description":"When the location is checked. The sandbox checks nothing.","enum":["deferred","immediately"]}}},"cash_balance":{"type":"object","additionalProperties":false,"description":"Accepted and not shown, as at Stripe without `expand`.","properties":{"settings":{"type":"object","additionalProperties":false,"description":"How incoming payments are used.","properties":{"reconciliation_mode":{"type":"string","description":"Who assigns payments to invoices.","enum":["automatic","manual","merchant_default"]}}}}},"invoice_prefix":{"type":"string","maxLength":5000,"description":"Prefix of invoice numbers. Generated when left out."},"next_invoice_sequence":{"type":"integer","description":"The number of the next invoice. `1` when left out."},"invoice_settings":{"$ref":"#/components/schemas/InvoiceSettingsParameters"},"validate":{"type":"boolean","description":"Accepted, without effect."},"metadata":{"$ref":"#/components/schemas/Metadata"},"expand":{"$ref":"#/components/schemas/ExpandFields"},"payment_method":{"type":"string","maxLength":5000,"description":"Id of a payment method to attach."},"tax_id_data":{"type":"array","description":"Accepted and not shown, as at Stripe without `expand`.","items":{"type":"object","additionalProperties":false,"description":"One tax ID.","required":["type","value"],"properties":{"type":{"type":"string","maxLength":5000,"description":"Kind of tax ID."},"value":{"type":"string","maxLength":5000,"description":"The tax ID."}}}},"test_clock":{"type":"string","maxLength":5000,"description":"Id of a test clock. It is stored and shown; the sandbox has no test clocks."}}};

function validate41(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ShippingParameters/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ShippingParameters/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "address") || (key0 === "name")) || (key0 === "phone"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/ShippingParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate26(data.address, instancePath+"/address"))){
if(vErrors === null){
vErrors = validate26.errors;
}
else if(vErrors.length < 10000){
for(const error of validate26.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ShippingParameters/properties/name/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ShippingParameters/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.phone !== undefined){
let data2 = data.phone;
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/ShippingParameters/properties/phone/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err6 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/ShippingParameters/properties/phone/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/components/schemas/ShippingParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"description":"Defaults for invoices. They are stored and shown; the sandbox has no invoices.","properties":{"custom_fields":{"anyOf":[{"type":"array","items":{"type":"object","additionalProperties":false,"description":"One field.","required":["name","value"],"properties":{"name":{"type":"string","maxLength":40,"description":"Name of the field."},"value":{"type":"string","maxLength":140,"description":"Value of the field."}}}},{"type":"string","enum":[""]}],"description":"Fields to print."},"default_payment_method":{"type":"string","maxLength":5000,"description":"Id of a payment method. It is not looked up."},"footer":{"type":"string","maxLength":5000,"description":"Text at the end."},"rendering_options":{"anyOf":[{"type":"object","additionalProperties":false,"description":"How invoices look.","properties":{"amount_tax_display":{"type":"string","description":"How amounts with tax are shown.","enum":["","exclude_tax","include_inclusive_tax"]},"template":{"type":"string","maxLength":5000,"description":"Id of a template."}}},{"type":"string","enum":[""]}],"description":"How invoices look."}}};

function validate44(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "custom_fields") || (key0 === "default_payment_method")) || (key0 === "footer")) || (key0 === "rendering_options"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.custom_fields !== undefined){
let data0 = data.custom_fields;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err1 = {instancePath:instancePath+"/custom_fields/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.value === undefined){
const err2 = {instancePath:instancePath+"/custom_fields/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "value"))){
const err3 = {instancePath:instancePath+"/custom_fields/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(data2.length > 40 && func0(data2) > 40){
const err4 = {instancePath:instancePath+"/custom_fields/" + i0+"/name",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}};
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
const err5 = {instancePath:instancePath+"/custom_fields/" + i0+"/name",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.value !== undefined){
let data3 = data1.value;
if(typeof data3 === "string"){
if(data3.length > 140 && func0(data3) > 140){
const err6 = {instancePath:instancePath+"/custom_fields/" + i0+"/value",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 140}};
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
const err7 = {instancePath:instancePath+"/custom_fields/" + i0+"/value",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/custom_fields/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/type",keyword:"type",params:{type: "object"}};
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
const err9 = {instancePath:instancePath+"/custom_fields",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/custom_fields",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data0 === "")){
const err11 = {instancePath:instancePath+"/custom_fields",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema38.properties.custom_fields.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err12 = {instancePath:instancePath+"/custom_fields",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
if(data.default_payment_method !== undefined){
let data4 = data.default_payment_method;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err13 = {instancePath:instancePath+"/default_payment_method",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/default_payment_method/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err14 = {instancePath:instancePath+"/default_payment_method",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/default_payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.footer !== undefined){
let data5 = data.footer;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err15 = {instancePath:instancePath+"/footer",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/footer/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err16 = {instancePath:instancePath+"/footer",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/footer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.rendering_options !== undefined){
let data6 = data.rendering_options;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((key2 === "amount_tax_display") || (key2 === "template"))){
const err17 = {instancePath:instancePath+"/rendering_options",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.amount_tax_display !== undefined){
let data7 = data6.amount_tax_display;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/rendering_options/amount_tax_display",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/amount_tax_display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data7 === "") || (data7 === "exclude_tax")) || (data7 === "include_inclusive_tax"))){
const err19 = {instancePath:instancePath+"/rendering_options/amount_tax_display",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/amount_tax_display/enum",keyword:"enum",params:{allowedValues: schema38.properties.rendering_options.anyOf[0].properties.amount_tax_display.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.template !== undefined){
let data8 = data6.template;
if(typeof data8 === "string"){
if(data8.length > 5000 && func0(data8) > 5000){
const err20 = {instancePath:instancePath+"/rendering_options/template",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/template/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err21 = {instancePath:instancePath+"/rendering_options/template",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/rendering_options",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid5 = valid5 || _valid1;
const _errs28 = errors;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/rendering_options",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(data6 === "")){
const err24 = {instancePath:instancePath+"/rendering_options",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema38.properties.rendering_options.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err25 = {instancePath:instancePath+"/rendering_options",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
}
else {
const err26 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!names1.has(key0)){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 256 && func0(data0) > 256){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.business_name !== undefined){
let data1 = data.business_name;
if(typeof data1 === "string"){
if(data1.length > 150 && func0(data1) > 150){
const err3 = {instancePath:instancePath+"/business_name",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/business_name/maxLength",keyword:"maxLength",params:{limit: 150}};
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
const err4 = {instancePath:instancePath+"/business_name",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/business_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.individual_name !== undefined){
let data2 = data.individual_name;
if(typeof data2 === "string"){
if(data2.length > 150 && func0(data2) > 150){
const err5 = {instancePath:instancePath+"/individual_name",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/individual_name/maxLength",keyword:"maxLength",params:{limit: 150}};
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
const err6 = {instancePath:instancePath+"/individual_name",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/individual_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 === "string"){
if(data3.length > 512 && func0(data3) > 512){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/email/maxLength",keyword:"maxLength",params:{limit: 512}};
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
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.phone !== undefined){
let data4 = data.phone;
if(typeof data4 === "string"){
if(data4.length > 20 && func0(data4) > 20){
const err9 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err10 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.address !== undefined){
let data6 = data.address;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(!(validate26(data6, instancePath+"/address"))){
if(vErrors === null){
vErrors = validate26.errors;
}
else if(vErrors.length < 10000){
for(const error of validate26.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/address/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(data6 === "")){
const err14 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/address/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema36.properties.address.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/address/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.shipping !== undefined){
let data7 = data.shipping;
const _errs20 = errors;
let valid2 = false;
const _errs21 = errors;
if(!(validate41(data7, instancePath+"/shipping"))){
if(vErrors === null){
vErrors = validate41.errors;
}
else if(vErrors.length < 10000){
for(const error of validate41.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/shipping",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/shipping/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(data7 === "")){
const err17 = {instancePath:instancePath+"/shipping",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/shipping/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema36.properties.shipping.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err18 = {instancePath:instancePath+"/shipping",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/shipping/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
if(data.preferred_locales !== undefined){
let data8 = data.preferred_locales;
const _errs25 = errors;
let valid3 = false;
const _errs26 = errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
const err19 = {instancePath:instancePath+"/preferred_locales/" + i0,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/preferred_locales/" + i0,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err21 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid3 = valid3 || _valid2;
const _errs30 = errors;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(data8 === "")){
const err23 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema36.properties.preferred_locales.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err24 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.balance !== undefined){
let data10 = data.balance;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/balance",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/balance/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tax_exempt !== undefined){
let data11 = data.tax_exempt;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/tax_exempt",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_exempt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data11 === "") || (data11 === "exempt")) || (data11 === "none")) || (data11 === "reverse"))){
const err27 = {instancePath:instancePath+"/tax_exempt",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_exempt/enum",keyword:"enum",params:{allowedValues: schema36.properties.tax_exempt.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.tax !== undefined){
let data12 = data.tax;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((key1 === "ip_address") || (key1 === "validate_location"))){
const err28 = {instancePath:instancePath+"/tax",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.ip_address !== undefined){
let data13 = data12.ip_address;
if(typeof data13 === "string"){
if(data13.length > 5000 && func0(data13) > 5000){
const err29 = {instancePath:instancePath+"/tax/ip_address",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax/properties/ip_address/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/tax/ip_address",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax/properties/ip_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.validate_location !== undefined){
let data14 = data12.validate_location;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/tax/validate_location",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax/properties/validate_location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data14 === "deferred") || (data14 === "immediately"))){
const err32 = {instancePath:instancePath+"/tax/validate_location",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax/properties/validate_location/enum",keyword:"enum",params:{allowedValues: schema36.properties.tax.properties.validate_location.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/tax",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.cash_balance !== undefined){
let data15 = data.cash_balance;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(key2 === "settings")){
const err34 = {instancePath:instancePath+"/cash_balance",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/cash_balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.settings !== undefined){
let data16 = data15.settings;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(key3 === "reconciliation_mode")){
const err35 = {instancePath:instancePath+"/cash_balance/settings",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/cash_balance/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.reconciliation_mode !== undefined){
let data17 = data16.reconciliation_mode;
if(typeof data17 !== "string"){
const err36 = {instancePath:instancePath+"/cash_balance/settings/reconciliation_mode",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/cash_balance/properties/settings/properties/reconciliation_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data17 === "automatic") || (data17 === "manual")) || (data17 === "merchant_default"))){
const err37 = {instancePath:instancePath+"/cash_balance/settings/reconciliation_mode",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/cash_balance/properties/settings/properties/reconciliation_mode/enum",keyword:"enum",params:{allowedValues: schema36.properties.cash_balance.properties.settings.properties.reconciliation_mode.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/cash_balance/settings",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/cash_balance/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/cash_balance",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/cash_balance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.invoice_prefix !== undefined){
let data18 = data.invoice_prefix;
if(typeof data18 === "string"){
if(data18.length > 5000 && func0(data18) > 5000){
const err40 = {instancePath:instancePath+"/invoice_prefix",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/invoice_prefix/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/invoice_prefix",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/invoice_prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.next_invoice_sequence !== undefined){
let data19 = data.next_invoice_sequence;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err42 = {instancePath:instancePath+"/next_invoice_sequence",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/next_invoice_sequence/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.invoice_settings !== undefined){
if(!(validate44(data.invoice_settings, instancePath+"/invoice_settings"))){
if(vErrors === null){
vErrors = validate44.errors;
}
else if(vErrors.length < 10000){
for(const error of validate44.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.validate !== undefined){
if(typeof data.validate !== "boolean"){
const err43 = {instancePath:instancePath+"/validate",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/validate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate32(data.metadata, instancePath+"/metadata"))){
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
}
if(data.expand !== undefined){
let data23 = data.expand;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 === "string"){
if(data24.length > 5000 && func0(data24) > 5000){
const err44 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/ExpandFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.payment_method !== undefined){
let data25 = data.payment_method;
if(typeof data25 === "string"){
if(data25.length > 5000 && func0(data25) > 5000){
const err47 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/payment_method/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.tax_id_data !== undefined){
let data26 = data.tax_id_data;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.type === undefined){
const err49 = {instancePath:instancePath+"/tax_id_data/" + i2,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data27.value === undefined){
const err50 = {instancePath:instancePath+"/tax_id_data/" + i2,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data27){
if(!((key4 === "type") || (key4 === "value"))){
const err51 = {instancePath:instancePath+"/tax_id_data/" + i2,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.type !== undefined){
let data28 = data27.type;
if(typeof data28 === "string"){
if(data28.length > 5000 && func0(data28) > 5000){
const err52 = {instancePath:instancePath+"/tax_id_data/" + i2+"/type",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/tax_id_data/" + i2+"/type",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data27.value !== undefined){
let data29 = data27.value;
if(typeof data29 === "string"){
if(data29.length > 5000 && func0(data29) > 5000){
const err54 = {instancePath:instancePath+"/tax_id_data/" + i2+"/value",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/tax_id_data/" + i2+"/value",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/tax_id_data/" + i2,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/tax_id_data",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/tax_id_data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.test_clock !== undefined){
let data30 = data.test_clock;
if(typeof data30 === "string"){
if(data30.length > 5000 && func0(data30) > 5000){
const err58 = {instancePath:instancePath+"/test_clock",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/test_clock/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/test_clock",schemaPath:"#/components/schemas/CreateCustomerRequest/properties/test_clock/type",keyword:"type",params:{type: "string"}};
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
const err60 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check32 = validate47;
const schema40 = {"type":"string","enum":[""]};

function validate47(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/address/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/address/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check33 = validate48;

function validate48(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check34 = validate49;
const schema42 = {"type":"string","enum":[""]};

function validate49(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check35 = validate50;
const schema43 = {"type":"string","enum":[""]};

function validate50(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/shipping/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateCustomerRequest/properties/shipping/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema43.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check36 = validate51;
const schema44 = {"type":"object","additionalProperties":false,"description":"Parameters of creating a SetupIntent, as far as the guides use them.","properties":{"customer":{"type":"string","minLength":1,"maxLength":5000,"description":"Id of the Customer that the payment method is for. It has to be the `account_holder` of the account."},"description":{"type":"string","maxLength":5000,"description":"Any text."},"payment_method_types":{"type":"array","description":"Kinds of payment method; the sandbox makes no other.","items":{"type":"string","enum":["us_bank_account"]}},"payment_method":{"type":"string","minLength":1,"maxLength":5000,"description":"Id of a payment method that there is already."},"payment_method_data":{"$ref":"#/components/schemas/PaymentMethodData"},"confirm":{"type":"boolean","description":"Whether to confirm at once. That takes `mandate_data`."},"usage":{"type":"string","description":"How it will be used. `off_session` when left out.","enum":["off_session","on_session"]},"mandate_data":{"$ref":"#/components/schemas/OptionalMandateData"},"return_url":{"type":"string","maxLength":5000,"description":"Accepted with `confirm`, without effect."},"metadata":{"$ref":"#/components/schemas/Metadata"},"expand":{"$ref":"#/components/schemas/ExpandFields"}}};

function validate51(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!names2.has(key0)){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateSetupIntentRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.customer !== undefined){
let data0 = data.customer;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err1 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/customer/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/customer/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/customer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.payment_method_types !== undefined){
let data2 = data.payment_method_types;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/payment_method_types/" + i0,schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/payment_method_types/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === "us_bank_account")){
const err7 = {instancePath:instancePath+"/payment_method_types/" + i0,schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/payment_method_types/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.payment_method_types.items.enum}};
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
const err8 = {instancePath:instancePath+"/payment_method_types",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/payment_method_types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.payment_method !== undefined){
let data4 = data.payment_method;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err9 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/payment_method/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func0(data4) < 1){
const err10 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/payment_method/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.payment_method_data !== undefined){
if(!(validate31(data.payment_method_data, instancePath+"/payment_method_data"))){
if(vErrors === null){
vErrors = validate31.errors;
}
else if(vErrors.length < 10000){
for(const error of validate31.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.confirm !== undefined){
if(typeof data.confirm !== "boolean"){
const err12 = {instancePath:instancePath+"/confirm",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/confirm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.usage !== undefined){
let data7 = data.usage;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/usage",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/usage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data7 === "off_session") || (data7 === "on_session"))){
const err14 = {instancePath:instancePath+"/usage",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/usage/enum",keyword:"enum",params:{allowedValues: schema44.properties.usage.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mandate_data !== undefined){
if(!(validate35(data.mandate_data, instancePath+"/mandate_data"))){
if(vErrors === null){
vErrors = validate35.errors;
}
else if(vErrors.length < 10000){
for(const error of validate35.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.return_url !== undefined){
let data9 = data.return_url;
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
const err15 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/return_url/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err16 = {instancePath:instancePath+"/return_url",schemaPath:"#/components/schemas/CreateSetupIntentRequest/properties/return_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate32(data.metadata, instancePath+"/metadata"))){
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
}
if(data.expand !== undefined){
let data11 = data.expand;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(data12.length > 5000 && func0(data12) > 5000){
const err17 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err18 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/ExpandFields/type",keyword:"type",params:{type: "array"}};
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
const err20 = {instancePath,schemaPath:"#/components/schemas/CreateSetupIntentRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check37 = validate55;

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled_events === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/required",keyword:"required",params:{missingProperty: "enabled_events"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "url") || (key0 === "enabled_events")) || (key0 === "api_version")) || (key0 === "description")) || (key0 === "metadata")) || (key0 === "expand"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/url/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enabled_events !== undefined){
let data1 = data.enabled_events;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/enabled_events",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/enabled_events/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err6 = {instancePath:instancePath+"/enabled_events/" + i0,schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/enabled_events/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err7 = {instancePath:instancePath+"/enabled_events/" + i0,schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/enabled_events/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/enabled_events",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/enabled_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.api_version !== undefined){
let data3 = data.api_version;
if(typeof data3 === "string"){
if(data3.length > 1000 && func0(data3) > 1000){
const err9 = {instancePath:instancePath+"/api_version",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/api_version/maxLength",keyword:"maxLength",params:{limit: 1000}};
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
const err10 = {instancePath:instancePath+"/api_version",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate32(data.metadata, instancePath+"/metadata"))){
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
}
if(data.expand !== undefined){
let data6 = data.expand;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length > 5000 && func0(data7) > 5000){
const err13 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err14 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/ExpandFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/CreateWebhookEndpointRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check38 = validate57;
const schema48 = {"type":"object","additionalProperties":false,"description":"Why access is lost.","properties":{"cause":{"type":"string","description":"The cause that the account shows. `access_expired` when left out.","enum":["access_denied","access_expired","account_closed","account_unavailable","unspecified"]},"action":{"type":"string","description":"Whether a relink can repair it. `relink_required` when left out. Always `none` when the cause is `account_closed`.","enum":["none","relink_required"]}}};

function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cause") || (key0 === "action"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/DeactivateAccountRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cause !== undefined){
let data0 = data.cause;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/DeactivateAccountRequest/properties/cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "access_denied") || (data0 === "access_expired")) || (data0 === "account_closed")) || (data0 === "account_unavailable")) || (data0 === "unspecified"))){
const err2 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/DeactivateAccountRequest/properties/cause/enum",keyword:"enum",params:{allowedValues: schema48.properties.cause.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/DeactivateAccountRequest/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "none") || (data1 === "relink_required"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/DeactivateAccountRequest/properties/action/enum",keyword:"enum",params:{allowedValues: schema48.properties.action.enum}};
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
const err5 = {instancePath,schemaPath:"#/components/schemas/DeactivateAccountRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check39 = validate58;

function validate58(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/components/schemas/EmptyRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/EmptyRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check40 = validate59;
const schema51 = {"type":"string","description":"Kind of error. Stripe's own description of its API names the first four; its Node SDK also knows the last three. The status is the better guide to the kind: an invalid key, for one, can come with `invalid_request_error`.","enum":["api_error","card_error","idempotency_error","invalid_request_error","rate_limit_error","authentication_error","invalid_grant"]};
const schema52 = {"type":"string","description":"Error codes of Financial Connections, and the general ones that its operations can bring. `financial_connections_account_inactive`: data of an inactive account cannot be refreshed. `financial_connections_no_successful_transaction_refresh`: transactions can be listed only after one transaction refresh has succeeded. `financial_connections_account_pending_account_numbers`: a payment method cannot be made of the account yet, try later. `financial_connections_account_unavailable_account_numbers`: a payment method can never be made of it, link another account.","enum":["financial_connections_account_inactive","financial_connections_account_pending_account_numbers","financial_connections_account_unavailable_account_numbers","financial_connections_no_successful_transaction_refresh","api_key_expired","idempotency_key_in_use","livemode_mismatch","lock_timeout","parameter_invalid_empty","parameter_invalid_integer","parameter_invalid_string_blank","parameter_invalid_string_empty","parameter_missing","parameter_unknown","parameters_exclusive","platform_api_key_expired","rate_limit","resource_missing","secret_key_required","url_invalid"]};

function validate59(data, instancePath = ""){
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ErrorType/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
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
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
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
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check41 = validate60;

function validate60(data, instancePath = ""){
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check42 = validate61;

function validate61(data, instancePath = ""){
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check43 = validate62;

function validate62(data, instancePath = ""){
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
if(!(validate59(data.error, instancePath+"/error"))){
if(vErrors === null){
vErrors = validate59.errors;
}
else if(vErrors.length < 10000){
for(const error of validate59.errors){
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
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check44 = validate64;

function validate64(data, instancePath = ""){
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ErrorType/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
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

const check45 = validate65;

function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ExpandFields/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ExpandFields/items/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ExpandFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check46 = validate66;
const schema58 = {"type":"object","additionalProperties":false,"description":"How a refresh ends.","properties":{"outcome":{"type":"string","description":"What the institution would do when left out.","enum":["failed","succeeded"]}}};

function validate66(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "outcome")){
const err0 = {instancePath,schemaPath:"#/components/schemas/FinishRefreshRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/FinishRefreshRequest/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "failed") || (data0 === "succeeded"))){
const err2 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/FinishRefreshRequest/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema58.properties.outcome.enum}};
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
const err3 = {instancePath,schemaPath:"#/components/schemas/FinishRefreshRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check47 = validate44;

const check48 = validate67;

function validate67(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.value === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 40 && func0(data1) > 40){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}};
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
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(typeof data2 === "string"){
if(data2.length > 140 && func0(data2) > 140){
const err5 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 140}};
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
const err6 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/items/type",keyword:"type",params:{type: "object"}};
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
const err8 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check49 = validate68;
const schema60 = {"type":"string","enum":[""]};

function validate68(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema60.enum}};
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

const check50 = validate69;
const schema61 = {"type":"object","additionalProperties":false,"description":"How invoices look.","properties":{"amount_tax_display":{"type":"string","description":"How amounts with tax are shown.","enum":["","exclude_tax","include_inclusive_tax"]},"template":{"type":"string","maxLength":5000,"description":"Id of a template."}}};

function validate69(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "amount_tax_display") || (key0 === "template"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.amount_tax_display !== undefined){
let data0 = data.amount_tax_display;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/amount_tax_display",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/amount_tax_display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "") || (data0 === "exclude_tax")) || (data0 === "include_inclusive_tax"))){
const err2 = {instancePath:instancePath+"/amount_tax_display",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/amount_tax_display/enum",keyword:"enum",params:{allowedValues: schema61.properties.amount_tax_display.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.template !== undefined){
let data1 = data.template;
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
const err3 = {instancePath:instancePath+"/template",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/template/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err4 = {instancePath:instancePath+"/template",schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/properties/template/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check51 = validate70;
const schema62 = {"type":"string","enum":[""]};

function validate70(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema62.enum}};
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

const check52 = validate36;

const check53 = validate71;

function validate71(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check54 = validate72;
const schema64 = {"type":"string","enum":[""]};

function validate72(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema64.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check55 = validate32;

const check56 = validate73;

function validate73(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(data0.length > 500 && func0(data0) > 500){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Metadata/anyOf/0/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 500}};
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
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Metadata/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/Metadata/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check57 = validate74;
const schema66 = {"type":"string","enum":[""]};

function validate74(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Metadata/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/Metadata/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema66.enum}};
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

const check58 = validate35;

const check59 = validate75;
const schema67 = {"type":"string","enum":[""]};

function validate75(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/OptionalMandateData/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/OptionalMandateData/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema67.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check60 = validate31;

const check61 = validate76;
const schema68 = {"type":"object","additionalProperties":false,"description":"An account that can be linked.","required":["category","current","last4","name","subcategory"],"properties":{"name":{"type":"string","minLength":1,"description":"Name that it is shown and chosen by."},"category":{"type":"string","description":"Category of the account.","enum":["cash","credit","investment","other"]},"subcategory":{"type":"string","description":"Subcategory of the account.","enum":["checking","credit_card","line_of_credit","mortgage","other","savings"]},"last4":{"type":"string","pattern":"^[0-9]{4}$","description":"Last four digits."},"current":{"type":"integer","description":"Current balance in US cents."},"available":{"type":"integer","description":"Available balance in US cents. The current one when left out."},"canPay":{"type":"boolean","description":"Whether payments can be made from it. True for checking and savings when left out."},"numbers":{"type":["array","null"],"description":"Its numbers; null where nothing is known. One permanent number when left out.","items":{"type":"object","additionalProperties":false,"description":"One number.","required":["identifierType","status"],"properties":{"identifierType":{"type":"string","description":"Permanent or tokenized.","enum":["account_number","tokenized_account_number"]},"status":{"type":"string","description":"State of the number.","enum":["deactivated","expired","pending","transactable"]},"expiresAfter":{"type":"integer","minimum":0,"description":"Seconds after linking when it stops working."}}}},"owners":{"type":"array","description":"Names of its owners.","items":{"type":"string","minLength":1}},"failing":{"type":"array","description":"Features whose refresh fails.","items":{"$ref":"#/components/schemas/SandboxFeature"}},"waiting":{"type":"array","description":"Features whose refresh stays pending until it is finished through the control.","items":{"$ref":"#/components/schemas/SandboxFeature"}}}};
const schema69 = {"type":"string","description":"What can be refreshed.","enum":["balance","inferred_balances","ownership","transactions"]};
const pattern1 = new RegExp("^[0-9]{4}$", "u");

function validate76(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxAccountTemplate/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.current === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxAccountTemplate/required",keyword:"required",params:{missingProperty: "current"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.last4 === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxAccountTemplate/required",keyword:"required",params:{missingProperty: "last4"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SandboxAccountTemplate/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.subcategory === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/SandboxAccountTemplate/required",keyword:"required",params:{missingProperty: "subcategory"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!names3.has(key0)){
const err5 = {instancePath,schemaPath:"#/components/schemas/SandboxAccountTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.category !== undefined){
let data1 = data.category;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data1 === "cash") || (data1 === "credit")) || (data1 === "investment")) || (data1 === "other"))){
const err9 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/category/enum",keyword:"enum",params:{allowedValues: schema68.properties.category.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.subcategory !== undefined){
let data2 = data.subcategory;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/subcategory",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/subcategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data2 === "checking") || (data2 === "credit_card")) || (data2 === "line_of_credit")) || (data2 === "mortgage")) || (data2 === "other")) || (data2 === "savings"))){
const err11 = {instancePath:instancePath+"/subcategory",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/subcategory/enum",keyword:"enum",params:{allowedValues: schema68.properties.subcategory.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.last4 !== undefined){
let data3 = data.last4;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/last4",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/last4/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"}};
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
const err13 = {instancePath:instancePath+"/last4",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/last4/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.current !== undefined){
let data4 = data.current;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/current",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/current/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.available !== undefined){
let data5 = data.available;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/available",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/available/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.canPay !== undefined){
if(typeof data.canPay !== "boolean"){
const err16 = {instancePath:instancePath+"/canPay",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/canPay/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.numbers !== undefined){
let data7 = data.numbers;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/numbers",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/type",keyword:"type",params:{type: schema68.properties.numbers.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.identifierType === undefined){
const err18 = {instancePath:instancePath+"/numbers/" + i0,schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/required",keyword:"required",params:{missingProperty: "identifierType"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.status === undefined){
const err19 = {instancePath:instancePath+"/numbers/" + i0,schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "identifierType") || (key1 === "status")) || (key1 === "expiresAfter"))){
const err20 = {instancePath:instancePath+"/numbers/" + i0,schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.identifierType !== undefined){
let data9 = data8.identifierType;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/numbers/" + i0+"/identifierType",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/properties/identifierType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data9 === "account_number") || (data9 === "tokenized_account_number"))){
const err22 = {instancePath:instancePath+"/numbers/" + i0+"/identifierType",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/properties/identifierType/enum",keyword:"enum",params:{allowedValues: schema68.properties.numbers.items.properties.identifierType.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.status !== undefined){
let data10 = data8.status;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/numbers/" + i0+"/status",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data10 === "deactivated") || (data10 === "expired")) || (data10 === "pending")) || (data10 === "transactable"))){
const err24 = {instancePath:instancePath+"/numbers/" + i0+"/status",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema68.properties.numbers.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.expiresAfter !== undefined){
let data11 = data8.expiresAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/numbers/" + i0+"/expiresAfter",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/properties/expiresAfter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/numbers/" + i0+"/expiresAfter",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/properties/expiresAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/numbers/" + i0,schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/numbers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data.owners !== undefined){
let data12 = data.owners;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func0(data13) < 1){
const err28 = {instancePath:instancePath+"/owners/" + i1,schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/owners/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err29 = {instancePath:instancePath+"/owners/" + i1,schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/owners/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/owners",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/owners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.failing !== undefined){
let data14 = data.failing;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/failing/" + i2,schemaPath:"#/components/schemas/SandboxFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data15 === "balance") || (data15 === "inferred_balances")) || (data15 === "ownership")) || (data15 === "transactions"))){
const err32 = {instancePath:instancePath+"/failing/" + i2,schemaPath:"#/components/schemas/SandboxFeature/enum",keyword:"enum",params:{allowedValues: schema69.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/failing",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/failing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.waiting !== undefined){
let data16 = data.waiting;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 !== "string"){
const err34 = {instancePath:instancePath+"/waiting/" + i3,schemaPath:"#/components/schemas/SandboxFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((((data17 === "balance") || (data17 === "inferred_balances")) || (data17 === "ownership")) || (data17 === "transactions"))){
const err35 = {instancePath:instancePath+"/waiting/" + i3,schemaPath:"#/components/schemas/SandboxFeature/enum",keyword:"enum",params:{allowedValues: schema69.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/waiting",schemaPath:"#/components/schemas/SandboxAccountTemplate/properties/waiting/type",keyword:"type",params:{type: "array"}};
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
else {
const err37 = {instancePath,schemaPath:"#/components/schemas/SandboxAccountTemplate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check62 = validate77;
const schema71 = {"description":"What it does by itself.","anyOf":[{"type":"object","additionalProperties":false,"description":"Nothing.","required":["kind"],"properties":{"kind":{"type":"string","const":"steady","description":"Nothing happens by itself."}}},{"type":"object","additionalProperties":false,"description":"It cannot be logged in to.","required":["kind","outcome"],"properties":{"kind":{"type":"string","const":"down","description":"It is down."},"outcome":{"type":"string","description":"How sessions end there.","enum":["cancelled","failed"]}}},{"type":"object","additionalProperties":false,"description":"Its accounts go inactive two seconds after linking.","required":["action","cause","kind"],"properties":{"kind":{"type":"string","const":"deactivates-soon","description":"It deactivates soon."},"action":{"type":"string","description":"Whether a relink helps. Always `none` when the cause is `account_closed`.","enum":["none","relink_required"]},"cause":{"type":"string","description":"The cause that the accounts show.","enum":["access_denied","access_expired","account_closed","account_unavailable","unspecified"]},"renewsFor":{"type":"integer","minimum":1,"description":"Seconds after a relink when it will go inactive again. It does not when left out."}}},{"type":"object","additionalProperties":false,"description":"Its accounts are expected to go inactive, and do.","required":["after","kind"],"properties":{"kind":{"type":"string","const":"deactivates-later","description":"It deactivates later."},"after":{"type":"integer","minimum":1,"description":"Seconds after linking."}}},{"type":"object","additionalProperties":false,"description":"The first refresh after linking finds that the access is gone: it fails, and all accounts of the authorization become inactive.","required":["action","cause","kind"],"properties":{"kind":{"type":"string","const":"deactivates-on-refresh","description":"It deactivates on refresh."},"action":{"type":"string","description":"Whether a relink helps. Always `none` when the cause is `account_closed`.","enum":["none","relink_required"]},"cause":{"type":"string","description":"The cause that the accounts show.","enum":["access_denied","access_expired","account_closed","account_unavailable","unspecified"]}}}]};

function validate77(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("steady" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "steady"}};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.outcome === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "outcome"))){
const err7 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("down" !== data1){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "down"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data2 === "cancelled") || (data2 === "failed"))){
const err11 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema71.anyOf[1].properties.outcome.enum}};
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
const err12 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.cause === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.kind === undefined){
const err15 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data){
if(!((((key2 === "kind") || (key2 === "action")) || (key2 === "cause")) || (key2 === "renewsFor"))){
const err16 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("deactivates-soon" !== data3){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "deactivates-soon"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data4 === "none") || (data4 === "relink_required"))){
const err20 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/action/enum",keyword:"enum",params:{allowedValues: schema71.anyOf[2].properties.action.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.cause !== undefined){
let data5 = data.cause;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((((data5 === "access_denied") || (data5 === "access_expired")) || (data5 === "account_closed")) || (data5 === "account_unavailable")) || (data5 === "unspecified"))){
const err22 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/cause/enum",keyword:"enum",params:{allowedValues: schema71.anyOf[2].properties.cause.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.renewsFor !== undefined){
let data6 = data.renewsFor;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/renewsFor",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/renewsFor/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/renewsFor",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/renewsFor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
const err26 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.kind === undefined){
const err27 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "after"))){
const err28 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if("deactivates-later" !== data7){
const err30 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "deactivates-later"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.after !== undefined){
let data8 = data.after;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err31 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/after/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err34 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.cause === undefined){
const err35 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.kind === undefined){
const err36 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data){
if(!(((key4 === "kind") || (key4 === "action")) || (key4 === "cause"))){
const err37 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.kind !== undefined){
let data9 = data.kind;
if(typeof data9 !== "string"){
const err38 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if("deactivates-on-refresh" !== data9){
const err39 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "deactivates-on-refresh"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.action !== undefined){
let data10 = data.action;
if(typeof data10 !== "string"){
const err40 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data10 === "none") || (data10 === "relink_required"))){
const err41 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/action/enum",keyword:"enum",params:{allowedValues: schema71.anyOf[4].properties.action.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.cause !== undefined){
let data11 = data.cause;
if(typeof data11 !== "string"){
const err42 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((((data11 === "access_denied") || (data11 === "access_expired")) || (data11 === "account_closed")) || (data11 === "account_unavailable")) || (data11 === "unspecified"))){
const err43 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/cause/enum",keyword:"enum",params:{allowedValues: schema71.anyOf[4].properties.cause.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err45 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
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
validate77.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check63 = validate78;

function validate78(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("steady" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "steady"}};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check64 = validate79;
const schema73 = {"type":"object","additionalProperties":false,"description":"It cannot be logged in to.","required":["kind","outcome"],"properties":{"kind":{"type":"string","const":"down","description":"It is down."},"outcome":{"type":"string","description":"How sessions end there.","enum":["cancelled","failed"]}}};

function validate79(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "outcome"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("down" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "down"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "cancelled") || (data1 === "failed"))){
const err6 = {instancePath:instancePath+"/outcome",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema73.properties.outcome.enum}};
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
const err7 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check65 = validate80;
const schema74 = {"type":"object","additionalProperties":false,"description":"Its accounts go inactive two seconds after linking.","required":["action","cause","kind"],"properties":{"kind":{"type":"string","const":"deactivates-soon","description":"It deactivates soon."},"action":{"type":"string","description":"Whether a relink helps. Always `none` when the cause is `account_closed`.","enum":["none","relink_required"]},"cause":{"type":"string","description":"The cause that the accounts show.","enum":["access_denied","access_expired","account_closed","account_unavailable","unspecified"]},"renewsFor":{"type":"integer","minimum":1,"description":"Seconds after a relink when it will go inactive again. It does not when left out."}}};

function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cause === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "action")) || (key0 === "cause")) || (key0 === "renewsFor"))){
const err3 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("deactivates-soon" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "deactivates-soon"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "none") || (data1 === "relink_required"))){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/action/enum",keyword:"enum",params:{allowedValues: schema74.properties.action.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cause !== undefined){
let data2 = data.cause;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "access_denied") || (data2 === "access_expired")) || (data2 === "account_closed")) || (data2 === "account_unavailable")) || (data2 === "unspecified"))){
const err9 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/cause/enum",keyword:"enum",params:{allowedValues: schema74.properties.cause.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.renewsFor !== undefined){
let data3 = data.renewsFor;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/renewsFor",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/renewsFor/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/renewsFor",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/properties/renewsFor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check66 = validate81;

function validate81(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "after"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("deactivates-later" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "deactivates-later"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/after/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err7 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check67 = validate82;
const schema76 = {"type":"object","additionalProperties":false,"description":"The first refresh after linking finds that the access is gone: it fails, and all accounts of the authorization become inactive.","required":["action","cause","kind"],"properties":{"kind":{"type":"string","const":"deactivates-on-refresh","description":"It deactivates on refresh."},"action":{"type":"string","description":"Whether a relink helps. Always `none` when the cause is `account_closed`.","enum":["none","relink_required"]},"cause":{"type":"string","description":"The cause that the accounts show.","enum":["access_denied","access_expired","account_closed","account_unavailable","unspecified"]}}};

function validate82(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cause === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "action")) || (key0 === "cause"))){
const err3 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("deactivates-on-refresh" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "deactivates-on-refresh"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "none") || (data1 === "relink_required"))){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/action/enum",keyword:"enum",params:{allowedValues: schema76.properties.action.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cause !== undefined){
let data2 = data.cause;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "access_denied") || (data2 === "access_expired")) || (data2 === "account_closed")) || (data2 === "account_unavailable")) || (data2 === "unspecified"))){
const err9 = {instancePath:instancePath+"/cause",schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/properties/cause/enum",keyword:"enum",params:{allowedValues: schema76.properties.cause.enum}};
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
const err10 = {instancePath,schemaPath:"#/components/schemas/SandboxBehaviour/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check68 = validate83;

function validate83(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.advanced === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxClock/required",keyword:"required",params:{missingProperty: "advanced"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.frozen === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxClock/required",keyword:"required",params:{missingProperty: "frozen"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.now === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxClock/required",keyword:"required",params:{missingProperty: "now"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.object === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SandboxClock/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "now")) || (key0 === "advanced")) || (key0 === "frozen"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/SandboxClock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxClock/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("sandbox.clock" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxClock/properties/object/const",keyword:"const",params:{allowedValue: "sandbox.clock"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.now !== undefined){
let data1 = data.now;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/now",schemaPath:"#/components/schemas/SandboxClock/properties/now/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.advanced !== undefined){
let data2 = data.advanced;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/advanced",schemaPath:"#/components/schemas/SandboxClock/properties/advanced/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.frozen !== undefined){
if(typeof data.frozen !== "boolean"){
const err9 = {instancePath:instancePath+"/frozen",schemaPath:"#/components/schemas/SandboxClock/properties/frozen/type",keyword:"type",params:{type: "boolean"}};
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
const err10 = {instancePath,schemaPath:"#/components/schemas/SandboxClock/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check69 = validate84;
const schema78 = {"type":"object","description":"Webhook deliveries.","required":["attempts","object","waiting"],"properties":{"object":{"type":"string","const":"sandbox.deliveries","description":"Always `sandbox.deliveries`."},"waiting":{"type":"array","description":"Deliveries that no endpoint has taken yet, in the order in which they are due.","items":{"type":"object","description":"One delivery.","required":["attempts","due","endpoint","event","id"],"properties":{"id":{"type":"string","description":"Id of the delivery."},"endpoint":{"type":"string","description":"Id of the webhook endpoint."},"event":{"type":"string","description":"Id of the event."},"attempts":{"type":"integer","description":"Attempts so far."},"due":{"type":"integer","format":"unix-time","description":"When the next attempt is due."}},"additionalProperties":false}},"attempts":{"type":"array","description":"The last attempts, newest first, in the shape that `fc-contract audit` reads.","items":{"type":"object","description":"One attempt; the response is null where none came.","required":["request","response","startedAt"],"properties":{"startedAt":{"type":"string","description":"When it was made, ISO 8601."},"request":{"type":"object","description":"What was posted.","additionalProperties":true},"response":{"type":["object","null"],"description":"What the receiver answered.","additionalProperties":true}},"additionalProperties":false}}},"additionalProperties":false};

function validate84(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attempts === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxDeliveries/required",keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxDeliveries/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.waiting === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxDeliveries/required",keyword:"required",params:{missingProperty: "waiting"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "object") || (key0 === "waiting")) || (key0 === "attempts"))){
const err3 = {instancePath,schemaPath:"#/components/schemas/SandboxDeliveries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.object;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxDeliveries/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("sandbox.deliveries" !== data0){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxDeliveries/properties/object/const",keyword:"const",params:{allowedValue: "sandbox.deliveries"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.waiting !== undefined){
let data1 = data.waiting;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.attempts === undefined){
const err6 = {instancePath:instancePath+"/waiting/" + i0,schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/required",keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.due === undefined){
const err7 = {instancePath:instancePath+"/waiting/" + i0,schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/required",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.endpoint === undefined){
const err8 = {instancePath:instancePath+"/waiting/" + i0,schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/required",keyword:"required",params:{missingProperty: "endpoint"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.event === undefined){
const err9 = {instancePath:instancePath+"/waiting/" + i0,schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.id === undefined){
const err10 = {instancePath:instancePath+"/waiting/" + i0,schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "endpoint")) || (key1 === "event")) || (key1 === "attempts")) || (key1 === "due"))){
const err11 = {instancePath:instancePath+"/waiting/" + i0,schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.id !== undefined){
if(typeof data2.id !== "string"){
const err12 = {instancePath:instancePath+"/waiting/" + i0+"/id",schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.endpoint !== undefined){
if(typeof data2.endpoint !== "string"){
const err13 = {instancePath:instancePath+"/waiting/" + i0+"/endpoint",schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/properties/endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.event !== undefined){
if(typeof data2.event !== "string"){
const err14 = {instancePath:instancePath+"/waiting/" + i0+"/event",schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/properties/event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.attempts !== undefined){
let data6 = data2.attempts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/waiting/" + i0+"/attempts",schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.due !== undefined){
let data7 = data2.due;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/waiting/" + i0+"/due",schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/properties/due/type",keyword:"type",params:{type: "integer"}};
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
const err17 = {instancePath:instancePath+"/waiting/" + i0,schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/waiting",schemaPath:"#/components/schemas/SandboxDeliveries/properties/waiting/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.attempts !== undefined){
let data8 = data.attempts;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.request === undefined){
const err19 = {instancePath:instancePath+"/attempts/" + i1,schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/required",keyword:"required",params:{missingProperty: "request"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.response === undefined){
const err20 = {instancePath:instancePath+"/attempts/" + i1,schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/required",keyword:"required",params:{missingProperty: "response"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.startedAt === undefined){
const err21 = {instancePath:instancePath+"/attempts/" + i1,schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/required",keyword:"required",params:{missingProperty: "startedAt"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "startedAt") || (key2 === "request")) || (key2 === "response"))){
const err22 = {instancePath:instancePath+"/attempts/" + i1,schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.startedAt !== undefined){
if(typeof data9.startedAt !== "string"){
const err23 = {instancePath:instancePath+"/attempts/" + i1+"/startedAt",schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/properties/startedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.request !== undefined){
let data11 = data9.request;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
const err24 = {instancePath:instancePath+"/attempts/" + i1+"/request",schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/properties/request/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.response !== undefined){
let data12 = data9.response;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err25 = {instancePath:instancePath+"/attempts/" + i1+"/response",schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/properties/response/type",keyword:"type",params:{type: schema78.properties.attempts.items.properties.response.type}};
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
const err26 = {instancePath:instancePath+"/attempts/" + i1,schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/attempts",schemaPath:"#/components/schemas/SandboxDeliveries/properties/attempts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/components/schemas/SandboxDeliveries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check70 = validate85;
const schema79 = {"type":"object","description":"Faults that wait for requests, in the order in which they strike.","required":["data","object"],"properties":{"object":{"type":"string","const":"sandbox.faults","description":"Always `sandbox.faults`."},"data":{"type":"array","description":"The faults.","items":{"type":"object","description":"One fault.","required":["kind","milliseconds","operation","times","when"],"properties":{"kind":{"type":"string","description":"What goes wrong."},"when":{"type":"string","description":"Before or after."},"operation":{"type":["string","null"],"description":"The operation that it strikes; null for every one."},"milliseconds":{"type":"integer","description":"How long a latency takes."},"status":{"type":"integer","description":"Status of an `error`, where it was given."},"code":{"type":"string","description":"Code of the error, where it was given."},"retry_after":{"type":"integer","description":"Seconds in `Retry-After`, where they were given."},"should_retry":{"type":"boolean","description":"What `Stripe-Should-Retry` says, where it was given."},"times":{"type":"integer","description":"How many requests it still strikes."}},"additionalProperties":false}}},"additionalProperties":false};

function validate85(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxFaultList/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxFaultList/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxFaultList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxFaultList/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("sandbox.faults" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxFaultList/properties/object/const",keyword:"const",params:{allowedValue: "sandbox.faults"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.milliseconds === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/required",keyword:"required",params:{missingProperty: "milliseconds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.operation === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.times === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/required",keyword:"required",params:{missingProperty: "times"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.when === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!names4.has(key1)){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.kind !== undefined){
if(typeof data2.kind !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/kind",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.when !== undefined){
if(typeof data2.when !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/when",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.operation !== undefined){
let data5 = data2.operation;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/data/" + i0+"/operation",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/operation/type",keyword:"type",params:{type: schema79.properties.data.items.properties.operation.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.milliseconds !== undefined){
let data6 = data2.milliseconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/data/" + i0+"/milliseconds",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/milliseconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.status !== undefined){
let data7 = data2.status;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.code !== undefined){
if(typeof data2.code !== "string"){
const err16 = {instancePath:instancePath+"/data/" + i0+"/code",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.retry_after !== undefined){
let data9 = data2.retry_after;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/data/" + i0+"/retry_after",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/retry_after/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.should_retry !== undefined){
if(typeof data2.should_retry !== "boolean"){
const err18 = {instancePath:instancePath+"/data/" + i0+"/should_retry",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/should_retry/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.times !== undefined){
let data11 = data2.times;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/data/" + i0+"/times",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/properties/times/type",keyword:"type",params:{type: "integer"}};
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
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxFaultList/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err21 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/SandboxFaultList/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/components/schemas/SandboxFaultList/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check71 = validate86;

function validate86(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxFeature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "balance") || (data === "inferred_balances")) || (data === "ownership")) || (data === "transactions"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxFeature/enum",keyword:"enum",params:{allowedValues: schema69.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check72 = validate87;
const schema81 = {"type":"object","additionalProperties":false,"description":"An institution. Only its name has to be said.","required":["name"],"properties":{"id":{"type":"string","pattern":"^fcinst_[A-Za-z0-9]+$","description":"Made of the name when left out."},"name":{"type":"string","minLength":1,"description":"Name that it is shown and found by."},"aliases":{"type":"array","description":"Other names that it is found by.","items":{"type":"string"}},"countries":{"type":"array","description":"Two-letter codes. The United States when left out.","items":{"type":"string"}},"status":{"type":"string","description":"`degraded`: visible, but closed. `inactive`: hidden.","enum":["active","degraded","inactive"]},"url":{"type":["string","null"],"description":"Its website."},"routingNumbers":{"type":"array","description":"Its routing numbers.","items":{"type":"string"}},"behaviour":{"$ref":"#/components/schemas/SandboxBehaviour"},"nextRefreshAfter":{"type":"integer","minimum":1,"description":"Seconds from the start of a refresh until the next one may start: `next_refresh_available_at` is that much later than `last_attempted_at`. 1 when left out, as Stripe's guides print."},"accounts":{"type":"array","description":"What can be linked there. Four accounts of different kinds when left out.","items":{"$ref":"#/components/schemas/SandboxAccountTemplate"}}}};
const pattern2 = new RegExp("^fcinst_[A-Za-z0-9]+$", "u");

function validate87(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitution/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!names5.has(key0)){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SandboxInstitution/properties/id/pattern",keyword:"pattern",params:{pattern: "^fcinst_[A-Za-z0-9]+$"}};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SandboxInstitution/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/SandboxInstitution/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/SandboxInstitution/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err6 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/components/schemas/SandboxInstitution/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/aliases",schemaPath:"#/components/schemas/SandboxInstitution/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.countries !== undefined){
let data4 = data.countries;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err8 = {instancePath:instancePath+"/countries/" + i1,schemaPath:"#/components/schemas/SandboxInstitution/properties/countries/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/countries",schemaPath:"#/components/schemas/SandboxInstitution/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/SandboxInstitution/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data6 === "active") || (data6 === "degraded")) || (data6 === "inactive"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/SandboxInstitution/properties/status/enum",keyword:"enum",params:{allowedValues: schema81.properties.status.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.url !== undefined){
let data7 = data.url;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/SandboxInstitution/properties/url/type",keyword:"type",params:{type: schema81.properties.url.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.routingNumbers !== undefined){
let data8 = data.routingNumbers;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err13 = {instancePath:instancePath+"/routingNumbers/" + i2,schemaPath:"#/components/schemas/SandboxInstitution/properties/routingNumbers/items/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/routingNumbers",schemaPath:"#/components/schemas/SandboxInstitution/properties/routingNumbers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate77(data.behaviour, instancePath+"/behaviour"))){
if(vErrors === null){
vErrors = validate77.errors;
}
else if(vErrors.length < 10000){
for(const error of validate77.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.nextRefreshAfter !== undefined){
let data11 = data.nextRefreshAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err15 = {instancePath:instancePath+"/nextRefreshAfter",schemaPath:"#/components/schemas/SandboxInstitution/properties/nextRefreshAfter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err16 = {instancePath:instancePath+"/nextRefreshAfter",schemaPath:"#/components/schemas/SandboxInstitution/properties/nextRefreshAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.accounts !== undefined){
let data12 = data.accounts;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate76(data12[i3], instancePath+"/accounts/" + i3))){
if(vErrors === null){
vErrors = validate76.errors;
}
else if(vErrors.length < 10000){
for(const error of validate76.errors){
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
const err17 = {instancePath:instancePath+"/accounts",schemaPath:"#/components/schemas/SandboxInstitution/properties/accounts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitution/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check73 = validate90;

function validate91(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], instancePath+"/" + i0))){
if(vErrors === null){
vErrors = validate87.errors;
}
else if(vErrors.length < 10000){
for(const error of validate87.errors){
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
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitutions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitutionList/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitutionList/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitutionList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxInstitutionList/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("sandbox.institutions" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxInstitutionList/properties/object/const",keyword:"const",params:{allowedValue: "sandbox.institutions"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate91(data.data, instancePath+"/data"))){
if(vErrors === null){
vErrors = validate91.errors;
}
else if(vErrors.length < 10000){
for(const error of validate91.errors){
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
const err5 = {instancePath,schemaPath:"#/components/schemas/SandboxInstitutionList/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check74 = validate91;

const check75 = validate94;

function validate94(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxJournal/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxJournal/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxJournal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxJournal/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("sandbox.journal" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxJournal/properties/object/const",keyword:"const",params:{allowedValue: "sandbox.journal"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.request === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/required",keyword:"required",params:{missingProperty: "request"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.response === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/required",keyword:"required",params:{missingProperty: "response"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.startedAt === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/required",keyword:"required",params:{missingProperty: "startedAt"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "startedAt") || (key1 === "request")) || (key1 === "response"))){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.startedAt !== undefined){
if(typeof data2.startedAt !== "string"){
const err9 = {instancePath:instancePath+"/data/" + i0+"/startedAt",schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/properties/startedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.request !== undefined){
let data4 = data2.request;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/request",schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/properties/request/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.response !== undefined){
let data5 = data2.response;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
const err11 = {instancePath:instancePath+"/data/" + i0+"/response",schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/properties/response/type",keyword:"type",params:{type: "object"}};
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
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/SandboxJournal/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/SandboxJournal/properties/data/type",keyword:"type",params:{type: "array"}};
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
const err14 = {instancePath,schemaPath:"#/components/schemas/SandboxJournal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check76 = validate95;

function validate95(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counters === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxSnapshot/required",keyword:"required",params:{missingProperty: "counters"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxSnapshot/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.records === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxSnapshot/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.world === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SandboxSnapshot/required",keyword:"required",params:{missingProperty: "world"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "object") || (key0 === "format")) || (key0 === "world")) || (key0 === "counters")) || (key0 === "records"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/SandboxSnapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxSnapshot/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("sandbox.snapshot" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxSnapshot/properties/object/const",keyword:"const",params:{allowedValue: "sandbox.snapshot"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/components/schemas/SandboxSnapshot/properties/format/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
const err8 = {instancePath:instancePath+"/world",schemaPath:"#/components/schemas/SandboxSnapshot/properties/world/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.counters !== undefined){
let data3 = data.counters;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.advance === undefined){
const err9 = {instancePath:instancePath+"/counters",schemaPath:"#/components/schemas/SandboxSnapshot/properties/counters/required",keyword:"required",params:{missingProperty: "advance"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.sequence === undefined){
const err10 = {instancePath:instancePath+"/counters",schemaPath:"#/components/schemas/SandboxSnapshot/properties/counters/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sequence") || (key1 === "advance"))){
const err11 = {instancePath:instancePath+"/counters",schemaPath:"#/components/schemas/SandboxSnapshot/properties/counters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.sequence !== undefined){
let data4 = data3.sequence;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/counters/sequence",schemaPath:"#/components/schemas/SandboxSnapshot/properties/counters/properties/sequence/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.advance !== undefined){
let data5 = data3.advance;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/counters/advance",schemaPath:"#/components/schemas/SandboxSnapshot/properties/counters/properties/advance/type",keyword:"type",params:{type: "integer"}};
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
const err14 = {instancePath:instancePath+"/counters",schemaPath:"#/components/schemas/SandboxSnapshot/properties/counters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.records !== undefined){
let data6 = data.records;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.collection === undefined){
const err15 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/components/schemas/SandboxSnapshot/properties/records/items/required",keyword:"required",params:{missingProperty: "collection"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.record === undefined){
const err16 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/components/schemas/SandboxSnapshot/properties/records/items/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "collection") || (key2 === "record"))){
const err17 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/components/schemas/SandboxSnapshot/properties/records/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.collection !== undefined){
if(typeof data7.collection !== "string"){
const err18 = {instancePath:instancePath+"/records/" + i0+"/collection",schemaPath:"#/components/schemas/SandboxSnapshot/properties/records/items/properties/collection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.record !== undefined){
let data9 = data7.record;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err19 = {instancePath:instancePath+"/records/" + i0+"/record",schemaPath:"#/components/schemas/SandboxSnapshot/properties/records/items/properties/record/type",keyword:"type",params:{type: "object"}};
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
const err20 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/components/schemas/SandboxSnapshot/properties/records/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err21 = {instancePath:instancePath+"/records",schemaPath:"#/components/schemas/SandboxSnapshot/properties/records/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/components/schemas/SandboxSnapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check77 = validate96;
const schema86 = {"type":"object","description":"A transaction as the institution has it, which may be ahead of what Stripe's API shows.","required":["account","amount","awaited_status","currency","description","id","object","status","transacted_at","transaction_refresh"],"properties":{"id":{"type":"string","description":"Id that it has, or will have, in Stripe's API."},"object":{"type":"string","const":"sandbox.transaction","description":"Always `sandbox.transaction`."},"account":{"type":"string","description":"Id of the account."},"amount":{"type":"integer","description":"Amount in the minor unit of the currency."},"awaited_status":{"type":["string","null"],"description":"State that the next transaction refresh will bring. Null when it brings none."},"currency":{"type":"string","description":"Three-letter currency code."},"description":{"type":"string","description":"What the institution says about it."},"status":{"type":"string","description":"State that Stripe's API shows."},"transacted_at":{"type":"integer","format":"unix-time","description":"When it took place."},"transaction_refresh":{"type":["string","null"],"description":"The refresh that brought it; null as long as only the institution knows of it."}},"additionalProperties":false};

function validate96(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.awaited_status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "awaited_status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currency === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.description === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.object === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.transacted_at === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "transacted_at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.transaction_refresh === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/required",keyword:"required",params:{missingProperty: "transaction_refresh"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!names6.has(key0)){
const err10 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SandboxTransaction/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxTransaction/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("sandbox.transaction" !== data1){
const err13 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/SandboxTransaction/properties/object/const",keyword:"const",params:{allowedValue: "sandbox.transaction"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err14 = {instancePath:instancePath+"/account",schemaPath:"#/components/schemas/SandboxTransaction/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err15 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/SandboxTransaction/properties/amount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.awaited_status !== undefined){
let data4 = data.awaited_status;
if((typeof data4 !== "string") && (data4 !== null)){
const err16 = {instancePath:instancePath+"/awaited_status",schemaPath:"#/components/schemas/SandboxTransaction/properties/awaited_status/type",keyword:"type",params:{type: schema86.properties.awaited_status.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err17 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/SandboxTransaction/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/SandboxTransaction/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/SandboxTransaction/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.transacted_at !== undefined){
let data8 = data.transacted_at;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/transacted_at",schemaPath:"#/components/schemas/SandboxTransaction/properties/transacted_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.transaction_refresh !== undefined){
let data9 = data.transaction_refresh;
if((typeof data9 !== "string") && (data9 !== null)){
const err21 = {instancePath:instancePath+"/transaction_refresh",schemaPath:"#/components/schemas/SandboxTransaction/properties/transaction_refresh/type",keyword:"type",params:{type: schema86.properties.transaction_refresh.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/components/schemas/SandboxTransaction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check78 = validate41;

const check79 = validate97;

function validate98(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/StripeObject/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/StripeObject/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/StripeObject/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.object !== undefined){
if(typeof data.object !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/StripeObject/properties/object/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/StripeObject/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate97(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/StripeList/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.has_more === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/StripeList/required",keyword:"required",params:{missingProperty: "has_more"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/StripeList/required",keyword:"required",params:{missingProperty: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/StripeList/required",keyword:"required",params:{missingProperty: "url"}};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/StripeList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/StripeList/properties/object/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("list" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/components/schemas/StripeList/properties/object/const",keyword:"const",params:{allowedValue: "list"}};
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
if(!(validate98(data1[i0], instancePath+"/data/" + i0))){
if(vErrors === null){
vErrors = validate98.errors;
}
else if(vErrors.length < 10000){
for(const error of validate98.errors){
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
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/StripeList/properties/data/type",keyword:"type",params:{type: "array"}};
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
const err8 = {instancePath:instancePath+"/has_more",schemaPath:"#/components/schemas/StripeList/properties/has_more/type",keyword:"type",params:{type: "boolean"}};
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
if(typeof data.url !== "string"){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/StripeList/properties/url/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,schemaPath:"#/components/schemas/StripeList/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check80 = validate98;

const check81 = validate100;
const schema89 = {"type":"object","additionalProperties":false,"description":"Parameters for updating a Customer. An empty value unsets.","properties":{"name":{"type":"string","maxLength":256,"description":"Full name."},"business_name":{"type":"string","maxLength":150,"description":"Name of the business."},"individual_name":{"type":"string","maxLength":150,"description":"Name of the person."},"email":{"type":"string","maxLength":512,"description":"E-mail address."},"phone":{"type":"string","maxLength":20,"description":"Phone number."},"description":{"type":"string","maxLength":5000,"description":"Any text."},"address":{"anyOf":[{"$ref":"#/components/schemas/AddressParameters"},{"type":"string","enum":[""]}],"description":"Address."},"shipping":{"anyOf":[{"$ref":"#/components/schemas/ShippingParameters"},{"type":"string","enum":[""]}],"description":"Shipping address and recipient."},"preferred_locales":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},{"type":"string","enum":[""]}],"description":"Languages, the most preferred first."},"balance":{"type":"integer","description":"The amount owed, in the minor unit; a negative amount is credit."},"tax_exempt":{"type":"string","description":"Whether tax is due. `none` when left out.","enum":["","exempt","none","reverse"]},"tax":{"type":"object","additionalProperties":false,"description":"Accepted and not shown, as at Stripe without `expand`.","properties":{"ip_address":{"type":"string","maxLength":5000,"description":"The customer's IP address."},"validate_location":{"type":"string","description":"When the location is checked. The sandbox checks nothing.","enum":["deferred","immediately"]}}},"cash_balance":{"type":"object","additionalProperties":false,"description":"Accepted and not shown, as at Stripe without `expand`.","properties":{"settings":{"type":"object","additionalProperties":false,"description":"How incoming payments are used.","properties":{"reconciliation_mode":{"type":"string","description":"Who assigns payments to invoices.","enum":["automatic","manual","merchant_default"]}}}}},"invoice_prefix":{"type":"string","maxLength":5000,"description":"Prefix of invoice numbers. Generated when left out."},"next_invoice_sequence":{"type":"integer","description":"The number of the next invoice. `1` when left out."},"invoice_settings":{"$ref":"#/components/schemas/InvoiceSettingsParameters"},"validate":{"type":"boolean","description":"Accepted, without effect."},"metadata":{"$ref":"#/components/schemas/Metadata"},"expand":{"$ref":"#/components/schemas/ExpandFields"}}};

function validate100(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!names7.has(key0)){
const err0 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 256 && func0(data0) > 256){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.business_name !== undefined){
let data1 = data.business_name;
if(typeof data1 === "string"){
if(data1.length > 150 && func0(data1) > 150){
const err3 = {instancePath:instancePath+"/business_name",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/business_name/maxLength",keyword:"maxLength",params:{limit: 150}};
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
const err4 = {instancePath:instancePath+"/business_name",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/business_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.individual_name !== undefined){
let data2 = data.individual_name;
if(typeof data2 === "string"){
if(data2.length > 150 && func0(data2) > 150){
const err5 = {instancePath:instancePath+"/individual_name",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/individual_name/maxLength",keyword:"maxLength",params:{limit: 150}};
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
const err6 = {instancePath:instancePath+"/individual_name",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/individual_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 === "string"){
if(data3.length > 512 && func0(data3) > 512){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/email/maxLength",keyword:"maxLength",params:{limit: 512}};
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
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.phone !== undefined){
let data4 = data.phone;
if(typeof data4 === "string"){
if(data4.length > 20 && func0(data4) > 20){
const err9 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err10 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.address !== undefined){
let data6 = data.address;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(!(validate26(data6, instancePath+"/address"))){
if(vErrors === null){
vErrors = validate26.errors;
}
else if(vErrors.length < 10000){
for(const error of validate26.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/address/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(data6 === "")){
const err14 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/address/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema89.properties.address.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/address/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.shipping !== undefined){
let data7 = data.shipping;
const _errs20 = errors;
let valid2 = false;
const _errs21 = errors;
if(!(validate41(data7, instancePath+"/shipping"))){
if(vErrors === null){
vErrors = validate41.errors;
}
else if(vErrors.length < 10000){
for(const error of validate41.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/shipping",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/shipping/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(data7 === "")){
const err17 = {instancePath:instancePath+"/shipping",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/shipping/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema89.properties.shipping.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err18 = {instancePath:instancePath+"/shipping",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/shipping/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
if(data.preferred_locales !== undefined){
let data8 = data.preferred_locales;
const _errs25 = errors;
let valid3 = false;
const _errs26 = errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
const err19 = {instancePath:instancePath+"/preferred_locales/" + i0,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/preferred_locales/" + i0,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err21 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid3 = valid3 || _valid2;
const _errs30 = errors;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(data8 === "")){
const err23 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema89.properties.preferred_locales.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err24 = {instancePath:instancePath+"/preferred_locales",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.balance !== undefined){
let data10 = data.balance;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/balance",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/balance/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tax_exempt !== undefined){
let data11 = data.tax_exempt;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/tax_exempt",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax_exempt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data11 === "") || (data11 === "exempt")) || (data11 === "none")) || (data11 === "reverse"))){
const err27 = {instancePath:instancePath+"/tax_exempt",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax_exempt/enum",keyword:"enum",params:{allowedValues: schema89.properties.tax_exempt.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.tax !== undefined){
let data12 = data.tax;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((key1 === "ip_address") || (key1 === "validate_location"))){
const err28 = {instancePath:instancePath+"/tax",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.ip_address !== undefined){
let data13 = data12.ip_address;
if(typeof data13 === "string"){
if(data13.length > 5000 && func0(data13) > 5000){
const err29 = {instancePath:instancePath+"/tax/ip_address",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax/properties/ip_address/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/tax/ip_address",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax/properties/ip_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.validate_location !== undefined){
let data14 = data12.validate_location;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/tax/validate_location",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax/properties/validate_location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data14 === "deferred") || (data14 === "immediately"))){
const err32 = {instancePath:instancePath+"/tax/validate_location",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax/properties/validate_location/enum",keyword:"enum",params:{allowedValues: schema89.properties.tax.properties.validate_location.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/tax",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/tax/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.cash_balance !== undefined){
let data15 = data.cash_balance;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(key2 === "settings")){
const err34 = {instancePath:instancePath+"/cash_balance",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/cash_balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.settings !== undefined){
let data16 = data15.settings;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(key3 === "reconciliation_mode")){
const err35 = {instancePath:instancePath+"/cash_balance/settings",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/cash_balance/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.reconciliation_mode !== undefined){
let data17 = data16.reconciliation_mode;
if(typeof data17 !== "string"){
const err36 = {instancePath:instancePath+"/cash_balance/settings/reconciliation_mode",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/cash_balance/properties/settings/properties/reconciliation_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data17 === "automatic") || (data17 === "manual")) || (data17 === "merchant_default"))){
const err37 = {instancePath:instancePath+"/cash_balance/settings/reconciliation_mode",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/cash_balance/properties/settings/properties/reconciliation_mode/enum",keyword:"enum",params:{allowedValues: schema89.properties.cash_balance.properties.settings.properties.reconciliation_mode.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/cash_balance/settings",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/cash_balance/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/cash_balance",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/cash_balance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.invoice_prefix !== undefined){
let data18 = data.invoice_prefix;
if(typeof data18 === "string"){
if(data18.length > 5000 && func0(data18) > 5000){
const err40 = {instancePath:instancePath+"/invoice_prefix",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/invoice_prefix/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/invoice_prefix",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/invoice_prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.next_invoice_sequence !== undefined){
let data19 = data.next_invoice_sequence;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err42 = {instancePath:instancePath+"/next_invoice_sequence",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/next_invoice_sequence/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.invoice_settings !== undefined){
if(!(validate44(data.invoice_settings, instancePath+"/invoice_settings"))){
if(vErrors === null){
vErrors = validate44.errors;
}
else if(vErrors.length < 10000){
for(const error of validate44.errors){
vErrors.push(error);
}
}
else {
vErrors.push({instancePath:"",schemaPath:"",keyword:"further-errors",params:{}});
}
errors = vErrors.length;
}
}
if(data.validate !== undefined){
if(typeof data.validate !== "boolean"){
const err43 = {instancePath:instancePath+"/validate",schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/validate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate32(data.metadata, instancePath+"/metadata"))){
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
}
if(data.expand !== undefined){
let data23 = data.expand;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 === "string"){
if(data24.length > 5000 && func0(data24) > 5000){
const err44 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/ExpandFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check82 = validate105;
const schema91 = {"type":"string","enum":[""]};

function validate105(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/address/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/address/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema91.enum}};
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

const check83 = validate106;

function validate106(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/0/type",keyword:"type",params:{type: "array"}};
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
validate106.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check84 = validate107;
const schema93 = {"type":"string","enum":[""]};

function validate107(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema93.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check85 = validate108;
const schema94 = {"type":"string","enum":[""]};

function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/shipping/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "")){
const err1 = {instancePath,schemaPath:"#/components/schemas/UpdateCustomerRequest/properties/shipping/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema94.enum}};
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

const check86 = validate109;

function validate109(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "url") || (key0 === "enabled_events")) || (key0 === "disabled")) || (key0 === "description")) || (key0 === "metadata")) || (key0 === "expand"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/url/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.enabled_events !== undefined){
let data1 = data.enabled_events;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/enabled_events",schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/enabled_events/minItems",keyword:"minItems",params:{limit: 1}};
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
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
const err4 = {instancePath:instancePath+"/enabled_events/" + i0,schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/enabled_events/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err5 = {instancePath:instancePath+"/enabled_events/" + i0,schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/enabled_events/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/enabled_events",schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/enabled_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
const err7 = {instancePath:instancePath+"/disabled",schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/disabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate32(data.metadata, instancePath+"/metadata"))){
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
}
if(data.expand !== undefined){
let data6 = data.expand;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length > 5000 && func0(data7) > 5000){
const err10 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
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
const err11 = {instancePath:instancePath+"/expand/" + i1,schemaPath:"#/components/schemas/ExpandFields/items/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/expand",schemaPath:"#/components/schemas/ExpandFields/type",keyword:"type",params:{type: "array"}};
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
const err13 = {instancePath,schemaPath:"#/components/schemas/UpdateWebhookEndpointRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const names0 = new Set(Object.keys(schema24.properties));
const names1 = new Set(Object.keys(schema36.properties));
const names2 = new Set(Object.keys(schema44.properties));
const names3 = new Set(Object.keys(schema68.properties));
const names4 = new Set(Object.keys(schema79.properties.data.items.properties));
const names5 = new Set(Object.keys(schema81.properties));
const names6 = new Set(Object.keys(schema86.properties));
const names7 = new Set(Object.keys(schema89.properties));

export const validators = {
  "#/components/parameters/AccountId/schema": check0,
  "#/components/parameters/AuthorizationId/schema": check1,
  "#/components/parameters/Created/schema": check2,
  "#/components/parameters/Created/schema/anyOf/0": check3,
  "#/components/parameters/Created/schema/anyOf/1": check4,
  "#/components/parameters/CustomerEmail/schema": check5,
  "#/components/parameters/CustomerId/schema": check6,
  "#/components/parameters/DeliverySuccess/schema": check7,
  "#/components/parameters/EndingBefore/schema": check8,
  "#/components/parameters/EventId/schema": check9,
  "#/components/parameters/EventType/schema": check10,
  "#/components/parameters/EventTypes/schema": check11,
  "#/components/parameters/Feature/schema": check12,
  "#/components/parameters/IdempotencyKey/schema": check13,
  "#/components/parameters/JournalLimit/schema": check14,
  "#/components/parameters/Limit/schema": check15,
  "#/components/parameters/PaymentMethodId/schema": check16,
  "#/components/parameters/SessionId/schema": check17,
  "#/components/parameters/SetupIntentId/schema": check18,
  "#/components/parameters/StartingAfter/schema": check19,
  "#/components/parameters/StripeAccount/schema": check20,
  "#/components/parameters/StripeVersion/schema": check21,
  "#/components/parameters/TransactionId/schema": check22,
  "#/components/parameters/WebhookEndpointId/schema": check23,
  "#/components/schemas/AddFaultRequest": check24,
  "#/components/schemas/AddTransactionRequest": check25,
  "#/components/schemas/AddressParameters": check26,
  "#/components/schemas/AdvanceClockRequest": check27,
  "#/components/schemas/CancelSessionRequest": check28,
  "#/components/schemas/CompleteSessionRequest": check29,
  "#/components/schemas/ConfirmSetupIntentRequest": check30,
  "#/components/schemas/CreateCustomerRequest": check31,
  "#/components/schemas/CreateCustomerRequest/properties/address/anyOf/1": check32,
  "#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/0": check33,
  "#/components/schemas/CreateCustomerRequest/properties/preferred_locales/anyOf/1": check34,
  "#/components/schemas/CreateCustomerRequest/properties/shipping/anyOf/1": check35,
  "#/components/schemas/CreateSetupIntentRequest": check36,
  "#/components/schemas/CreateWebhookEndpointRequest": check37,
  "#/components/schemas/DeactivateAccountRequest": check38,
  "#/components/schemas/EmptyRequest": check39,
  "#/components/schemas/Error": check40,
  "#/components/schemas/Error/properties/code/anyOf/1": check41,
  "#/components/schemas/ErrorCode": check42,
  "#/components/schemas/ErrorEnvelope": check43,
  "#/components/schemas/ErrorType": check44,
  "#/components/schemas/ExpandFields": check45,
  "#/components/schemas/FinishRefreshRequest": check46,
  "#/components/schemas/InvoiceSettingsParameters": check47,
  "#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/0": check48,
  "#/components/schemas/InvoiceSettingsParameters/properties/custom_fields/anyOf/1": check49,
  "#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/0": check50,
  "#/components/schemas/InvoiceSettingsParameters/properties/rendering_options/anyOf/1": check51,
  "#/components/schemas/MandateData": check52,
  "#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/0": check53,
  "#/components/schemas/MandateData/properties/customer_acceptance/properties/offline/anyOf/1": check54,
  "#/components/schemas/Metadata": check55,
  "#/components/schemas/Metadata/anyOf/0": check56,
  "#/components/schemas/Metadata/anyOf/1": check57,
  "#/components/schemas/OptionalMandateData": check58,
  "#/components/schemas/OptionalMandateData/anyOf/1": check59,
  "#/components/schemas/PaymentMethodData": check60,
  "#/components/schemas/SandboxAccountTemplate": check61,
  "#/components/schemas/SandboxBehaviour": check62,
  "#/components/schemas/SandboxBehaviour/anyOf/0": check63,
  "#/components/schemas/SandboxBehaviour/anyOf/1": check64,
  "#/components/schemas/SandboxBehaviour/anyOf/2": check65,
  "#/components/schemas/SandboxBehaviour/anyOf/3": check66,
  "#/components/schemas/SandboxBehaviour/anyOf/4": check67,
  "#/components/schemas/SandboxClock": check68,
  "#/components/schemas/SandboxDeliveries": check69,
  "#/components/schemas/SandboxFaultList": check70,
  "#/components/schemas/SandboxFeature": check71,
  "#/components/schemas/SandboxInstitution": check72,
  "#/components/schemas/SandboxInstitutionList": check73,
  "#/components/schemas/SandboxInstitutions": check74,
  "#/components/schemas/SandboxJournal": check75,
  "#/components/schemas/SandboxSnapshot": check76,
  "#/components/schemas/SandboxTransaction": check77,
  "#/components/schemas/ShippingParameters": check78,
  "#/components/schemas/StripeList": check79,
  "#/components/schemas/StripeObject": check80,
  "#/components/schemas/UpdateCustomerRequest": check81,
  "#/components/schemas/UpdateCustomerRequest/properties/address/anyOf/1": check82,
  "#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/0": check83,
  "#/components/schemas/UpdateCustomerRequest/properties/preferred_locales/anyOf/1": check84,
  "#/components/schemas/UpdateCustomerRequest/properties/shipping/anyOf/1": check85,
  "#/components/schemas/UpdateWebhookEndpointRequest": check86,
};

export const responses = {
  "POST /_sandbox/sessions/{session}/complete": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/sessions/{session}/cancel": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/accounts/{account}/deactivate": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/accounts/{account}/reactivate": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/accounts/{account}/expire_numbers": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/accounts/{account}/refreshes/{feature}/finish": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/accounts/{account}/transactions": {
    "200": "#/components/schemas/SandboxTransaction",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/transactions/{transaction}/post": {
    "200": "#/components/schemas/SandboxTransaction",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/transactions/{transaction}/void": {
    "200": "#/components/schemas/SandboxTransaction",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/authorizations/{authorization}/expire": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/authorizations/{authorization}/revoke": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /_sandbox/institutions": {
    "200": "#/components/schemas/SandboxInstitutionList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /_sandbox/clock": {
    "200": "#/components/schemas/SandboxClock",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/clock/advance": {
    "200": "#/components/schemas/SandboxClock",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /_sandbox/faults": {
    "200": "#/components/schemas/SandboxFaultList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/faults": {
    "200": "#/components/schemas/SandboxFaultList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "DELETE /_sandbox/faults": {
    "200": "#/components/schemas/SandboxFaultList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /_sandbox/journal": {
    "200": "#/components/schemas/SandboxJournal",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /_sandbox/deliveries": {
    "200": "#/components/schemas/SandboxDeliveries",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /_sandbox/snapshot": {
    "200": "#/components/schemas/SandboxSnapshot",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/snapshot": {
    "200": "#/components/schemas/SandboxClock",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/reset": {
    "200": "#/components/schemas/SandboxClock",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/customers": {
    "200": "#/components/schemas/StripeList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/customers": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/customers/{customer}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/customers/{customer}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "DELETE /v1/customers/{customer}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/events": {
    "200": "#/components/schemas/StripeList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/events/{event}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/webhook_endpoints": {
    "200": "#/components/schemas/StripeList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/webhook_endpoints": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/webhook_endpoints/{webhook_endpoint}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/webhook_endpoints/{webhook_endpoint}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "DELETE /v1/webhook_endpoints/{webhook_endpoint}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/setup_intents": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/setup_intents/{setup_intent}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/setup_intents/{setup_intent}/confirm": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/payment_methods/{payment_method}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  }
};

export const webhooks = {};
