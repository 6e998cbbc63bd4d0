// Made by `fc-contract generate`. Change the document it comes from, not this file.
const func0 = (text) => {
  // Most strings have no surrogate pair, and then the length is the number of characters.
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text) ? Array.from(text).length : text.length;
};

function validate0(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate0.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate1(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate2(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate3(data){
let errors = 0;
const evaluated0 = validate3.evaluated;
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
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs5 = errors;
for(const key0 in data){
if(!((((key0 === "gt") || (key0 === "gte")) || (key0 === "lt")) || (key0 === "lte"))){
errors++;
break;
}
}
if(_errs5 === errors){
if(data.gt !== undefined){
let data0 = data.gt;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.gte !== undefined){
let data1 = data.gte;
const _errs8 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.lt !== undefined){
let data2 = data.lt;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors++;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.lte !== undefined){
let data3 = data.lte;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors++;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
evaluated0.props = props0;
return errors === 0;
}

validate3.evaluated = {"dynamicProps":true,"dynamicItems":false};

function validate4(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 512 && func0(data) > 512){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate5(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate6(data){
let errors = 0;
if(typeof data !== "boolean"){
return false;
}
return errors === 0;
}

validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate7(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
else {
if(func0(data) < 1){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate7.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate8(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate9(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate10(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate10.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

function validate11(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((data === "balance") || (data === "inferred_balances")) || (data === "ownership")) || (data === "transactions"))){
return false;
}
return errors === 0;
}

validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate12(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 255 && func0(data) > 255){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate12.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate13(data){
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
return false;
}
else {
if(data < 1 || isNaN(data)){
return false;
}
}
}
}
return errors === 0;
}

validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate14(data){
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
return false;
}
else {
if(data < 1 || isNaN(data)){
return false;
}
}
}
}
return errors === 0;
}

validate14.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate15(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate16(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate17(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate18(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate19(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate20(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(data === "us_bank_account")){
return false;
}
return errors === 0;
}

validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate21(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate22(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate23(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
else {
if(func0(data) < 1){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate24(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate25(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate26(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate27(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate28(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 5000 && func0(data) > 5000){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29_properties = new Set(["kind","when","operation","milliseconds","status","code","retry_after","should_retry","times"]);
function validate29(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema29_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!((((data0 === "drop") || (data0 === "error")) || (data0 === "latency")) || (data0 === "rate_limit"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
let data1 = data.when;
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((data1 === "after") || (data1 === "before"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
const _errs6 = errors;
if(typeof data.operation !== "string"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milliseconds !== undefined){
let data3 = data.milliseconds;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 60000 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 599 || isNaN(data4)){
return false;
}
else {
if(data4 < 400 || isNaN(data4)){
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data5 = data.code;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 100 && func0(data5) > 100){
return false;
}
else {
if(func0(data5) < 1){
return false;
}
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
if(data.retry_after !== undefined){
let data6 = data.retry_after;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 86400 || isNaN(data6)){
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.should_retry !== undefined){
const _errs16 = errors;
if(typeof data.should_retry !== "boolean"){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data8 = data.times;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
return false;
}
}
}
}
var valid0 = _errs18 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern0 = new RegExp("^[a-z]{3}$", "u");

function validate30(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.description === undefined) && (missing0 = "description"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "amount") || (key0 === "currency")) || (key0 === "description")) || (key0 === "status")) || (key0 === "transacted_at"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data1 = data.currency;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
return false;
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
if(data.description !== undefined){
let data2 = data.description;
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
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!((data3 === "pending") || (data3 === "posted"))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transacted_at !== undefined){
let data4 = data.transacted_at;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return false;
}
var valid0 = _errs10 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate31(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "city") || (key0 === "country")) || (key0 === "line1")) || (key0 === "line2")) || (key0 === "postal_code")) || (key0 === "state"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.city !== undefined){
let data0 = data.city;
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
if(data.country !== undefined){
let data1 = data.country;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
return false;
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
if(data.line1 !== undefined){
let data2 = data.line1;
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
if(data.line2 !== undefined){
let data3 = data.line2;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postal_code !== undefined){
let data4 = data.postal_code;
const _errs10 = errors;
if(errors === _errs10){
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
if(data.state !== undefined){
let data5 = data.state;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
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

validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate32(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.seconds === undefined) && (missing0 = "seconds")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "seconds")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.seconds !== undefined){
let data0 = data.seconds;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 34560000 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
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

validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate33(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((data === "always") || (data === "limited")) || (data === "unspecified"))){
return false;
}
return errors === 0;
}

validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate34(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer === undefined) && (missing0 = "customer")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "customer") || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.customer !== undefined){
let data0 = data.customer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
else {
if(func0(data0) < 1){
return false;
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
if(data.expand !== undefined){
let data1 = data.expand;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
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

validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate35(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "account_holder_type") || (key0 === "account_number")) || (key0 === "account_type")) || (key0 === "financial_connections_account")) || (key0 === "routing_number"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.account_holder_type !== undefined){
let data0 = data.account_holder_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!((data0 === "company") || (data0 === "individual"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_number !== undefined){
let data1 = data.account_number;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
return false;
}
else {
if(func0(data1) < 1){
return false;
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
if(data.account_type !== undefined){
let data2 = data.account_type;
const _errs6 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!((data2 === "checking") || (data2 === "savings"))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.financial_connections_account !== undefined){
let data3 = data.financial_connections_account;
const _errs8 = errors;
if(errors === _errs8){
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
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing_number !== undefined){
let data4 = data.routing_number;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
else {
if(func0(data4) < 1){
return false;
}
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

validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate36(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "address") || (key0 === "email")) || (key0 === "name")) || (key0 === "phone"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate31(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(typeof data0 !== "string"){
errors++;
}
if(!(data0 === "")){
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs3;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data1 = data.email;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
return false;
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
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
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
if(valid0){
if(data.phone !== undefined){
let data3 = data.phone;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
return false;
}
}
else {
return false;
}
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

validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate39(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client_secret === undefined) && (missing0 = "client_secret")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "client_secret") || (key0 === "billing_details"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_secret !== undefined){
const _errs2 = errors;
if(typeof data.client_secret !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_details !== undefined){
let data1 = data.billing_details;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined){
let data2 = data1.name;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.email !== undefined){
let data3 = data1.email;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
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

validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate38(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client_secret === undefined) && (missing0 = "client_secret")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "client_secret") || (key0 === "reason")) || (key0 === "setup"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_secret !== undefined){
const _errs2 = errors;
if(typeof data.client_secret !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((data1 === "custom_manual_entry") || (data1 === "other"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setup !== undefined){
const _errs6 = errors;
if(!(validate39(data.setup))){
errors++;
}
var valid0 = _errs6 === errors;
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

validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate41(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "cancellation_reason") || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.cancellation_reason !== undefined){
let data0 = data.cancellation_reason;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!((((data0 === "abandoned") || (data0 === "duplicate")) || (data0 === "fraudulent")) || (data0 === "requested_by_customer"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data1 = data.expand;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
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
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate42(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "reason")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
return false;
}
if(!((data0 === "custom_manual_entry") || (data0 === "other"))){
return false;
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

validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate43(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "cancellation_reason") || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.cancellation_reason !== undefined){
let data0 = data.cancellation_reason;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(((data0 === "abandoned") || (data0 === "duplicate")) || (data0 === "requested_by_customer"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data1 = data.expand;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
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
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate44(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "institution") || (key0 === "accounts")) || (key0 === "outcome"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.institution !== undefined){
const _errs2 = errors;
if(typeof data.institution !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data1 = data.accounts;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
return false;
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
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs8 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!((((data3 === "failed") || (data3 === "no_account")) || (data3 === "no_authorization")) || (data3 === "other"))){
return false;
}
var valid0 = _errs8 === errors;
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

validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate49(data){
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(data0.length > 500 && func0(data0) > 500){
errors++;
}
}
else {
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(typeof data !== "string"){
errors++;
}
if(!(data === "")){
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
evaluated0.props = props0;
return errors === 0;
}

validate49.evaluated = {"dynamicProps":true,"dynamicItems":false};

function validate46(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "us_bank_account")) || (key0 === "billing_details")) || (key0 === "allow_redisplay")) || (key0 === "metadata"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(data0 === "us_bank_account")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.us_bank_account !== undefined){
const _errs4 = errors;
if(!(validate35(data.us_bank_account))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_details !== undefined){
const _errs5 = errors;
if(!(validate36(data.billing_details))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_redisplay !== undefined){
let data3 = data.allow_redisplay;
const _errs6 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(((data3 === "always") || (data3 === "limited")) || (data3 === "unspecified"))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs9 = errors;
if(!(validate49(data.metadata))){
errors++;
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
}
else {
return false;
}
}
return errors === 0;
}

validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate52(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.address === undefined) && (missing0 = "address")) || ((data.name === undefined) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "address") || (key0 === "name")) || (key0 === "phone"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
const _errs2 = errors;
if(!(validate31(data.address))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
return false;
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
if(data.phone !== undefined){
let data2 = data.phone;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
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

validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate56(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer_acceptance === undefined) && (missing0 = "customer_acceptance")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customer_acceptance")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.customer_acceptance !== undefined){
let data0 = data.customer_acceptance;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.type === undefined) && (missing1 = "type")){
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((((key1 === "type") || (key1 === "accepted_at")) || (key1 === "offline")) || (key1 === "online"))){
return false;
break;
}
}
if(_errs4 === errors){
if(data0.type !== undefined){
let data1 = data0.type;
const _errs5 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((data1 === "offline") || (data1 === "online"))){
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.accepted_at !== undefined){
let data2 = data0.accepted_at;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.offline !== undefined){
let data3 = data0.offline;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
errors++;
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
const _errs14 = errors;
if(typeof data3 !== "string"){
errors++;
}
if(!(data3 === "")){
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
errors++;
return false;
}
else {
errors = _errs10;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.online !== undefined){
let data4 = data0.online;
const _errs16 = errors;
if(errors === _errs16){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs18 = errors;
for(const key2 in data4){
if(!((key2 === "ip_address") || (key2 === "user_agent"))){
return false;
break;
}
}
if(_errs18 === errors){
if(data4.ip_address !== undefined){
let data5 = data4.ip_address;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.user_agent !== undefined){
let data6 = data4.user_agent;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
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

validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate55(data){
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate56(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
errors++;
}
if(!(data === "")){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
evaluated0.props = props0;
return errors === 0;
}

validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema46_properties = new Set(["payment_method","payment_method_data","receipt_email","setup_future_usage","shipping","mandate","mandate_data","off_session","return_url","expand"]);
function validate45(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!schema46_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.payment_method !== undefined){
let data0 = data.payment_method;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
else {
if(func0(data0) < 1){
return false;
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
if(data.payment_method_data !== undefined){
const _errs4 = errors;
if(!(validate46(data.payment_method_data))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receipt_email !== undefined){
let data2 = data.receipt_email;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 800 && func0(data2) > 800){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setup_future_usage !== undefined){
let data3 = data.setup_future_usage;
const _errs7 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(((data3 === "") || (data3 === "off_session")) || (data3 === "on_session"))){
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping !== undefined){
let data4 = data.shipping;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(validate52(data4))){
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(typeof data4 !== "string"){
errors++;
}
if(!(data4 === "")){
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs10;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mandate !== undefined){
let data5 = data.mandate;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
return false;
}
else {
if(func0(data5) < 1){
return false;
}
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
if(data.mandate_data !== undefined){
const _errs16 = errors;
if(!(validate55(data.mandate_data))){
errors++;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.off_session !== undefined){
const _errs17 = errors;
if(typeof data.off_session !== "boolean"){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data8 = data.return_url;
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
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data9 = data.expand;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(data10.length > 5000 && func0(data10) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs21 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate59(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "payment_method") || (key0 === "payment_method_data")) || (key0 === "mandate_data")) || (key0 === "return_url")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.payment_method !== undefined){
let data0 = data.payment_method;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
else {
if(func0(data0) < 1){
return false;
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
if(data.payment_method_data !== undefined){
const _errs4 = errors;
if(!(validate46(data.payment_method_data))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mandate_data !== undefined){
const _errs5 = errors;
if(!(validate55(data.mandate_data))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data3 = data.return_url;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
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
if(data.expand !== undefined){
let data4 = data.expand;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
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

validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate62(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client_secret === undefined) && (missing0 = "client_secret")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "client_secret") || (key0 === "payment_method"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_secret !== undefined){
const _errs2 = errors;
if(typeof data.client_secret !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method !== undefined){
let data1 = data.payment_method;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs5;
}
var valid0 = _errs4 === errors;
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

validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate66(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "custom_fields") || (key0 === "default_payment_method")) || (key0 === "footer")) || (key0 === "rendering_options"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.custom_fields !== undefined){
let data0 = data.custom_fields;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((data1.name === undefined) && (missing0 = "name")) || ((data1.value === undefined) && (missing0 = "value"))){
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "value"))){
errors++;
break;
}
}
if(_errs8 === errors){
if(data1.name !== undefined){
let data2 = data1.name;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 40 && func0(data2) > 40){
errors++;
}
}
else {
errors++;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.value !== undefined){
let data3 = data1.value;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 140 && func0(data3) > 140){
errors++;
}
}
else {
errors++;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
errors++;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(typeof data0 !== "string"){
errors++;
}
if(!(data0 === "")){
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs3;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_payment_method !== undefined){
let data4 = data.default_payment_method;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.footer !== undefined){
let data5 = data.footer;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
return false;
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
if(data.rendering_options !== undefined){
let data6 = data.rendering_options;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs23 = errors;
for(const key2 in data6){
if(!((key2 === "amount_tax_display") || (key2 === "template"))){
errors++;
break;
}
}
if(_errs23 === errors){
if(data6.amount_tax_display !== undefined){
let data7 = data6.amount_tax_display;
const _errs24 = errors;
if(typeof data7 !== "string"){
errors++;
}
if(!(((data7 === "") || (data7 === "exclude_tax")) || (data7 === "include_inclusive_tax"))){
errors++;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.template !== undefined){
let data8 = data6.template;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(data8.length > 5000 && func0(data8) > 5000){
errors++;
}
}
else {
errors++;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
errors++;
}
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
const _errs28 = errors;
if(typeof data6 !== "string"){
errors++;
}
if(!(data6 === "")){
errors++;
}
var _valid1 = _errs28 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
errors++;
return false;
}
else {
errors = _errs20;
}
var valid0 = _errs19 === errors;
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

validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57_properties = new Set(["name","business_name","individual_name","email","phone","description","address","shipping","preferred_locales","balance","tax_exempt","tax","cash_balance","invoice_prefix","next_invoice_sequence","invoice_settings","validate","metadata","expand","payment_method","tax_id_data","test_clock"]);
function validate63(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!schema57_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 256 && func0(data0) > 256){
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
if(data.business_name !== undefined){
let data1 = data.business_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 150 && func0(data1) > 150){
return false;
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
if(data.individual_name !== undefined){
let data2 = data.individual_name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 150 && func0(data2) > 150){
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
if(data.email !== undefined){
let data3 = data.email;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 512 && func0(data3) > 512){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
let data4 = data.phone;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 20 && func0(data4) > 20){
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
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
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
if(data.address !== undefined){
let data6 = data.address;
const _errs14 = errors;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(!(validate31(data6))){
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(typeof data6 !== "string"){
errors++;
}
if(!(data6 === "")){
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs15;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping !== undefined){
let data7 = data.shipping;
const _errs19 = errors;
const _errs20 = errors;
let valid2 = false;
const _errs21 = errors;
if(!(validate52(data7))){
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(typeof data7 !== "string"){
errors++;
}
if(!(data7 === "")){
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
errors++;
return false;
}
else {
errors = _errs20;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferred_locales !== undefined){
let data8 = data.preferred_locales;
const _errs24 = errors;
const _errs25 = errors;
let valid3 = false;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
errors++;
}
}
else {
errors++;
}
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
errors++;
}
}
var _valid2 = _errs26 === errors;
valid3 = valid3 || _valid2;
const _errs30 = errors;
if(typeof data8 !== "string"){
errors++;
}
if(!(data8 === "")){
errors++;
}
var _valid2 = _errs30 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
errors++;
return false;
}
else {
errors = _errs25;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
let data10 = data.balance;
const _errs32 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax_exempt !== undefined){
let data11 = data.tax_exempt;
const _errs34 = errors;
if(typeof data11 !== "string"){
return false;
}
if(!((((data11 === "") || (data11 === "exempt")) || (data11 === "none")) || (data11 === "reverse"))){
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax !== undefined){
let data12 = data.tax;
const _errs36 = errors;
if(errors === _errs36){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs38 = errors;
for(const key1 in data12){
if(!((key1 === "ip_address") || (key1 === "validate_location"))){
return false;
break;
}
}
if(_errs38 === errors){
if(data12.ip_address !== undefined){
let data13 = data12.ip_address;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data13 === "string"){
if(data13.length > 5000 && func0(data13) > 5000){
return false;
}
}
else {
return false;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.validate_location !== undefined){
let data14 = data12.validate_location;
const _errs41 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!((data14 === "deferred") || (data14 === "immediately"))){
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cash_balance !== undefined){
let data15 = data.cash_balance;
const _errs43 = errors;
if(errors === _errs43){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs45 = errors;
for(const key2 in data15){
if(!(key2 === "settings")){
return false;
break;
}
}
if(_errs45 === errors){
if(data15.settings !== undefined){
let data16 = data15.settings;
const _errs46 = errors;
if(errors === _errs46){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
const _errs48 = errors;
for(const key3 in data16){
if(!(key3 === "reconciliation_mode")){
return false;
break;
}
}
if(_errs48 === errors){
if(data16.reconciliation_mode !== undefined){
let data17 = data16.reconciliation_mode;
if(typeof data17 !== "string"){
return false;
}
if(!(((data17 === "automatic") || (data17 === "manual")) || (data17 === "merchant_default"))){
return false;
}
}
}
}
else {
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
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoice_prefix !== undefined){
let data18 = data.invoice_prefix;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data18 === "string"){
if(data18.length > 5000 && func0(data18) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_invoice_sequence !== undefined){
let data19 = data.next_invoice_sequence;
const _errs53 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoice_settings !== undefined){
const _errs55 = errors;
if(!(validate66(data.invoice_settings))){
errors++;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validate !== undefined){
const _errs56 = errors;
if(typeof data.validate !== "boolean"){
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs58 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data23 = data.expand;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data23)){
var valid9 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
const _errs62 = errors;
if(errors === _errs62){
if(typeof data24 === "string"){
if(data24.length > 5000 && func0(data24) > 5000){
return false;
}
}
else {
return false;
}
}
var valid9 = _errs62 === errors;
if(!valid9){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method !== undefined){
let data25 = data.payment_method;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data25 === "string"){
if(data25.length > 5000 && func0(data25) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax_id_data !== undefined){
let data26 = data.tax_id_data;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data26)){
var valid10 = true;
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
const _errs68 = errors;
if(errors === _errs68){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing0;
if(((data27.type === undefined) && (missing0 = "type")) || ((data27.value === undefined) && (missing0 = "value"))){
return false;
}
else {
const _errs70 = errors;
for(const key4 in data27){
if(!((key4 === "type") || (key4 === "value"))){
return false;
break;
}
}
if(_errs70 === errors){
if(data27.type !== undefined){
let data28 = data27.type;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data28 === "string"){
if(data28.length > 5000 && func0(data28) > 5000){
return false;
}
}
else {
return false;
}
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data27.value !== undefined){
let data29 = data27.value;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data29 === "string"){
if(data29.length > 5000 && func0(data29) > 5000){
return false;
}
}
else {
return false;
}
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
return false;
}
}
var valid10 = _errs68 === errors;
if(!valid10){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.test_clock !== undefined){
let data30 = data.test_clock;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data30 === "string"){
if(data30.length > 5000 && func0(data30) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs75 === errors;
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

validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60_properties = new Set(["amount","currency","customer","description","metadata","payment_method_types","statement_descriptor","statement_descriptor_suffix","transfer_group","application_fee_amount","payment_method","payment_method_data","receipt_email","setup_future_usage","shipping","mandate","mandate_data","off_session","return_url","confirm","expand"]);
function validate69(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema60_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999 || isNaN(data0)){
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
return false;
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
if(data.currency !== undefined){
let data1 = data.currency;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 3 && func0(data1) > 3){
return false;
}
else {
if(func0(data1) < 3){
return false;
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
if(data.customer !== undefined){
let data2 = data.customer;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
else {
if(func0(data2) < 1){
return false;
}
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
if(data.description !== undefined){
let data3 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 1000 && func0(data3) > 1000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs10 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method_types !== undefined){
let data5 = data.payment_method_types;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(typeof data6 !== "string"){
return false;
}
if(!(data6 === "us_bank_account")){
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statement_descriptor !== undefined){
let data7 = data.statement_descriptor;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(data7.length > 22 && func0(data7) > 22){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statement_descriptor_suffix !== undefined){
let data8 = data.statement_descriptor_suffix;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(data8.length > 22 && func0(data8) > 22){
return false;
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
if(data.transfer_group !== undefined){
let data9 = data.transfer_group;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.application_fee_amount !== undefined){
let data10 = data.application_fee_amount;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method !== undefined){
let data11 = data.payment_method;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(data11.length > 5000 && func0(data11) > 5000){
return false;
}
else {
if(func0(data11) < 1){
return false;
}
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
if(data.payment_method_data !== undefined){
const _errs25 = errors;
if(!(validate46(data.payment_method_data))){
errors++;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receipt_email !== undefined){
let data13 = data.receipt_email;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data13 === "string"){
if(data13.length > 800 && func0(data13) > 800){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setup_future_usage !== undefined){
let data14 = data.setup_future_usage;
const _errs28 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!(((data14 === "") || (data14 === "off_session")) || (data14 === "on_session"))){
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping !== undefined){
let data15 = data.shipping;
const _errs30 = errors;
const _errs31 = errors;
let valid2 = false;
const _errs32 = errors;
if(!(validate52(data15))){
errors++;
}
var _valid0 = _errs32 === errors;
valid2 = valid2 || _valid0;
const _errs33 = errors;
if(typeof data15 !== "string"){
errors++;
}
if(!(data15 === "")){
errors++;
}
var _valid0 = _errs33 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
errors++;
return false;
}
else {
errors = _errs31;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mandate !== undefined){
let data16 = data.mandate;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data16 === "string"){
if(data16.length > 5000 && func0(data16) > 5000){
return false;
}
else {
if(func0(data16) < 1){
return false;
}
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
if(valid0){
if(data.mandate_data !== undefined){
const _errs37 = errors;
if(!(validate55(data.mandate_data))){
errors++;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.off_session !== undefined){
const _errs38 = errors;
if(typeof data.off_session !== "boolean"){
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data19 = data.return_url;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data19 === "string"){
if(data19.length > 5000 && func0(data19) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
const _errs42 = errors;
if(typeof data.confirm !== "boolean"){
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data21 = data.expand;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
var valid4 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data22 === "string"){
if(data22.length > 5000 && func0(data22) > 5000){
return false;
}
}
else {
return false;
}
}
var valid4 = _errs47 === errors;
if(!valid4){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs44 === errors;
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

validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate74(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "us_bank_account")) || (key0 === "billing_details")) || (key0 === "allow_redisplay")) || (key0 === "metadata")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(data0 === "us_bank_account")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.us_bank_account !== undefined){
const _errs4 = errors;
if(!(validate35(data.us_bank_account))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_details !== undefined){
const _errs5 = errors;
if(!(validate36(data.billing_details))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_redisplay !== undefined){
let data3 = data.allow_redisplay;
const _errs6 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(((data3 === "always") || (data3 === "limited")) || (data3 === "unspecified"))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs9 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data5 = data.expand;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
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

validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65_properties = new Set(["customer","description","payment_method_types","payment_method","payment_method_data","confirm","usage","mandate_data","return_url","metadata","expand"]);
function validate78(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!schema65_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.customer !== undefined){
let data0 = data.customer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
else {
if(func0(data0) < 1){
return false;
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
if(data.description !== undefined){
let data1 = data.description;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
return false;
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
if(data.payment_method_types !== undefined){
let data2 = data.payment_method_types;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(data3 === "us_bank_account")){
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
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
if(data.payment_method !== undefined){
let data4 = data.payment_method;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
else {
if(func0(data4) < 1){
return false;
}
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
if(data.payment_method_data !== undefined){
const _errs12 = errors;
if(!(validate46(data.payment_method_data))){
errors++;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
const _errs13 = errors;
if(typeof data.confirm !== "boolean"){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data7 = data.usage;
const _errs15 = errors;
if(typeof data7 !== "string"){
return false;
}
if(!((data7 === "off_session") || (data7 === "on_session"))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mandate_data !== undefined){
const _errs17 = errors;
if(!(validate55(data.mandate_data))){
errors++;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data9 = data.return_url;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs20 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data11 = data.expand;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(data12.length > 5000 && func0(data12) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs21 === errors;
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

validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate82(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.enabled_events === undefined) && (missing0 = "enabled_events")) || ((data.url === undefined) && (missing0 = "url"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "url") || (key0 === "enabled_events")) || (key0 === "api_version")) || (key0 === "description")) || (key0 === "metadata")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
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
if(data.enabled_events !== undefined){
let data1 = data.enabled_events;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
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
var valid1 = _errs6 === errors;
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
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_version !== undefined){
let data3 = data.api_version;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 1000 && func0(data3) > 1000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs10 = errors;
if(errors === _errs10){
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
if(data.metadata !== undefined){
const _errs12 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data6 = data.expand;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 5000 && func0(data7) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
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

validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate84(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "cause") || (key0 === "action"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.cause !== undefined){
let data0 = data.cause;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(((((data0 === "access_denied") || (data0 === "access_expired")) || (data0 === "account_closed")) || (data0 === "account_unavailable")) || (data0 === "unspecified"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data1 = data.action;
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((data1 === "none") || (data1 === "relink_required"))){
return false;
}
var valid0 = _errs4 === errors;
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

validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate85(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "expand")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.expand !== undefined){
let data0 = data.expand;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
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
return errors === 0;
}

validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate86(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
return false;
break;
}
}
else {
return false;
}
}
return errors === 0;
}

validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate87(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "code")) || (key0 === "message")) || (key0 === "param")) || (key0 === "doc_url")) || (key0 === "request_log_url"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(((((((data0 === "api_error") || (data0 === "card_error")) || (data0 === "idempotency_error")) || (data0 === "invalid_request_error")) || (data0 === "rate_limit_error")) || (data0 === "authentication_error")) || (data0 === "invalid_grant"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 !== "string"){
errors++;
}
if(!((((((((((((((((((((((data1 === "financial_connections_account_inactive") || (data1 === "financial_connections_account_pending_account_numbers")) || (data1 === "financial_connections_account_unavailable_account_numbers")) || (data1 === "financial_connections_consent_locale_invalid")) || (data1 === "financial_connections_consent_locale_unsupported")) || (data1 === "financial_connections_no_successful_transaction_refresh")) || (data1 === "api_key_expired")) || (data1 === "idempotency_key_in_use")) || (data1 === "livemode_mismatch")) || (data1 === "lock_timeout")) || (data1 === "parameter_invalid_empty")) || (data1 === "parameter_invalid_integer")) || (data1 === "parameter_invalid_string_blank")) || (data1 === "parameter_invalid_string_empty")) || (data1 === "parameter_missing")) || (data1 === "parameter_unknown")) || (data1 === "parameters_exclusive")) || (data1 === "platform_api_key_expired")) || (data1 === "rate_limit")) || (data1 === "resource_missing")) || (data1 === "secret_key_required")) || (data1 === "url_invalid"))){
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
errors++;
return false;
}
else {
errors = _errs6;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data2 = data.message;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(data2.length > 40000 && func0(data2) > 40000){
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
if(data.param !== undefined){
let data3 = data.param;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
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
if(data.doc_url !== undefined){
let data4 = data.doc_url;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
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
if(data.request_log_url !== undefined){
let data5 = data.request_log_url;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
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

validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate88(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((((((((((((((((((((data === "financial_connections_account_inactive") || (data === "financial_connections_account_pending_account_numbers")) || (data === "financial_connections_account_unavailable_account_numbers")) || (data === "financial_connections_consent_locale_invalid")) || (data === "financial_connections_consent_locale_unsupported")) || (data === "financial_connections_no_successful_transaction_refresh")) || (data === "api_key_expired")) || (data === "idempotency_key_in_use")) || (data === "livemode_mismatch")) || (data === "lock_timeout")) || (data === "parameter_invalid_empty")) || (data === "parameter_invalid_integer")) || (data === "parameter_invalid_string_blank")) || (data === "parameter_invalid_string_empty")) || (data === "parameter_missing")) || (data === "parameter_unknown")) || (data === "parameters_exclusive")) || (data === "platform_api_key_expired")) || (data === "rate_limit")) || (data === "resource_missing")) || (data === "secret_key_required")) || (data === "url_invalid"))){
return false;
}
return errors === 0;
}

validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate89(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "error")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined){
if(!(validate87(data.error))){
errors++;
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

validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate91(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((((((data === "api_error") || (data === "card_error")) || (data === "idempotency_error")) || (data === "invalid_request_error")) || (data === "rate_limit_error")) || (data === "authentication_error")) || (data === "invalid_grant"))){
return false;
}
return errors === 0;
}

validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate93(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.idempotency_key === undefined) && (missing0 = "idempotency_key"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "idempotency_key"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idempotency_key !== undefined){
let data1 = data.idempotency_key;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
return false;
}
}
}
var valid0 = _errs4 === errors;
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

validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate92(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.api_version === undefined) && (missing0 = "api_version")) || ((data.created === undefined) && (missing0 = "created"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.livemode === undefined) && (missing0 = "livemode"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.pending_webhooks === undefined) && (missing0 = "pending_webhooks"))) || ((data.request === undefined) && (missing0 = "request"))){
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
let data1 = data.object;
const _errs3 = errors;
if(typeof data1 !== "string"){
return false;
}
if("event" !== data1){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
let data2 = data.account;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_version !== undefined){
let data3 = data.api_version;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
return false;
}
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data4 = data.context;
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
if(valid0){
if(data.created !== undefined){
let data5 = data.created;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livemode !== undefined){
const _errs13 = errors;
if(typeof data.livemode !== "boolean"){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_webhooks !== undefined){
let data7 = data.pending_webhooks;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
let data8 = data.request;
const _errs17 = errors;
const _errs18 = errors;
let valid1 = false;
const _errs19 = errors;
if(!(validate93(data8))){
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
const _errs20 = errors;
if(data8 !== null){
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs18;
}
var valid0 = _errs17 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate92.evaluated = {"props":{"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate95(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate95.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

function validate96(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client_secret === undefined) && (missing0 = "client_secret")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "client_secret") || (key0 === "institution")) || (key0 === "accounts")) || (key0 === "outcome")) || (key0 === "setup"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_secret !== undefined){
const _errs2 = errors;
if(typeof data.client_secret !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.institution !== undefined){
const _errs4 = errors;
if(typeof data.institution !== "string"){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data2 = data.accounts;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
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
if(data.outcome !== undefined){
let data4 = data.outcome;
const _errs10 = errors;
if(typeof data4 !== "string"){
return false;
}
if(!((((data4 === "failed") || (data4 === "no_account")) || (data4 === "no_authorization")) || (data4 === "other"))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setup !== undefined){
const _errs12 = errors;
if(!(validate39(data.setup))){
errors++;
}
var valid0 = _errs12 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate98(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "outcome")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 !== "string"){
return false;
}
if(!((data0 === "failed") || (data0 === "succeeded"))){
return false;
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

validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate99(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.client_secret === undefined) && (missing0 = "client_secret")) || ((data.institution === undefined) && (missing0 = "institution"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "client_secret") || (key0 === "institution"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_secret !== undefined){
const _errs2 = errors;
if(typeof data.client_secret !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.institution !== undefined){
const _errs4 = errors;
if(typeof data.institution !== "string"){
return false;
}
var valid0 = _errs4 === errors;
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

validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate102(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))){
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
const _errs4 = errors;
if(typeof data.object !== "string"){
return false;
}
var valid0 = _errs4 === errors;
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

validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate100(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate92(data))){
errors++;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.type === undefined) && (missing0 = "type"))){
return false;
}
else {
if(data.type !== undefined){
const _errs4 = errors;
if(typeof data.type !== "string"){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.object === undefined) && (missing1 = "object")){
return false;
}
else {
const _errs8 = errors;
for(const key0 in data1){
if(!((key0 === "object") || (key0 === "previous_attributes"))){
return false;
break;
}
}
if(_errs8 === errors){
if(data1.object !== undefined){
const _errs9 = errors;
if(!(validate102(data1.object))){
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.previous_attributes !== undefined){
let data3 = data1.previous_attributes;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
return errors === 0;
}

validate100.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate104(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client_secret === undefined) && (missing0 = "client_secret")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "client_secret")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_secret !== undefined){
if(typeof data.client_secret !== "string"){
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
return errors === 0;
}

validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate105(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "event")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
if(typeof data.event !== "string"){
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
return errors === 0;
}

validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern1 = new RegExp("^[0-9]{4}$", "u");

const schema89_properties = new Set(["name","category","subcategory","last4","current","available","canPay","numbers","owners","failing","waiting"]);
function validate106(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.category === undefined) && (missing0 = "category")) || ((data.current === undefined) && (missing0 = "current"))) || ((data.last4 === undefined) && (missing0 = "last4"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.subcategory === undefined) && (missing0 = "subcategory"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema89_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) < 1){
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
if(data.category !== undefined){
let data1 = data.category;
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((((data1 === "cash") || (data1 === "credit")) || (data1 === "investment")) || (data1 === "other"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subcategory !== undefined){
let data2 = data.subcategory;
const _errs6 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!((((((data2 === "checking") || (data2 === "credit_card")) || (data2 === "line_of_credit")) || (data2 === "mortgage")) || (data2 === "other")) || (data2 === "savings"))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last4 !== undefined){
let data3 = data.last4;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current !== undefined){
let data4 = data.current;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data5 = data.available;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.canPay !== undefined){
const _errs14 = errors;
if(typeof data.canPay !== "boolean"){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbers !== undefined){
let data7 = data.numbers;
const _errs16 = errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
return false;
}
if(errors === _errs16){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.identifierType === undefined) && (missing1 = "identifierType")) || ((data8.status === undefined) && (missing1 = "status"))){
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!(((key1 === "identifierType") || (key1 === "status")) || (key1 === "expiresAfter"))){
return false;
break;
}
}
if(_errs20 === errors){
if(data8.identifierType !== undefined){
let data9 = data8.identifierType;
const _errs21 = errors;
if(typeof data9 !== "string"){
return false;
}
if(!((data9 === "account_number") || (data9 === "tokenized_account_number"))){
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.status !== undefined){
let data10 = data8.status;
const _errs23 = errors;
if(typeof data10 !== "string"){
return false;
}
if(!((((data10 === "deactivated") || (data10 === "expired")) || (data10 === "pending")) || (data10 === "transactable"))){
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.expiresAfter !== undefined){
let data11 = data8.expiresAfter;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
return false;
}
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
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
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined){
let data12 = data.owners;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid3 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func0(data13) < 1){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs29 === errors;
if(!valid3){
break;
}
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
if(valid0){
if(data.failing !== undefined){
let data14 = data.failing;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
var valid4 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs33 = errors;
if(typeof data15 !== "string"){
return false;
}
if(!((((data15 === "balance") || (data15 === "inferred_balances")) || (data15 === "ownership")) || (data15 === "transactions"))){
return false;
}
var valid4 = _errs33 === errors;
if(!valid4){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data16 = data.waiting;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
var valid6 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
const _errs38 = errors;
if(typeof data17 !== "string"){
return false;
}
if(!((((data17 === "balance") || (data17 === "inferred_balances")) || (data17 === "ownership")) || (data17 === "transactions"))){
return false;
}
var valid6 = _errs38 === errors;
if(!valid6){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs36 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate107(data){
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "kind")){
errors++;
break;
}
}
if(_errs3 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
errors++;
}
if("steady" !== data0){
errors++;
}
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.kind === undefined) && (missing1 = "kind")) || ((data.outcome === undefined) && (missing1 = "outcome"))){
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "outcome"))){
errors++;
break;
}
}
if(_errs8 === errors){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs9 = errors;
if(typeof data1 !== "string"){
errors++;
}
if("down" !== data1){
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.outcome !== undefined){
let data2 = data.outcome;
const _errs11 = errors;
if(typeof data2 !== "string"){
errors++;
}
if(!((data2 === "cancelled") || (data2 === "failed"))){
errors++;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.action === undefined) && (missing2 = "action")) || ((data.cause === undefined) && (missing2 = "cause"))) || ((data.kind === undefined) && (missing2 = "kind"))){
errors++;
}
else {
const _errs15 = errors;
for(const key2 in data){
if(!((((key2 === "kind") || (key2 === "action")) || (key2 === "cause")) || (key2 === "renewsFor"))){
errors++;
break;
}
}
if(_errs15 === errors){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs16 = errors;
if(typeof data3 !== "string"){
errors++;
}
if("deactivates-soon" !== data3){
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.action !== undefined){
let data4 = data.action;
const _errs18 = errors;
if(typeof data4 !== "string"){
errors++;
}
if(!((data4 === "none") || (data4 === "relink_required"))){
errors++;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.cause !== undefined){
let data5 = data.cause;
const _errs20 = errors;
if(typeof data5 !== "string"){
errors++;
}
if(!(((((data5 === "access_denied") || (data5 === "access_expired")) || (data5 === "account_closed")) || (data5 === "account_unavailable")) || (data5 === "unspecified"))){
errors++;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.renewsFor !== undefined){
let data6 = data.renewsFor;
const _errs22 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors++;
}
if(errors === _errs22){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
errors++;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.after === undefined) && (missing3 = "after")) || ((data.kind === undefined) && (missing3 = "kind"))){
errors++;
}
else {
const _errs26 = errors;
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "after"))){
errors++;
break;
}
}
if(_errs26 === errors){
if(data.kind !== undefined){
let data7 = data.kind;
const _errs27 = errors;
if(typeof data7 !== "string"){
errors++;
}
if("deactivates-later" !== data7){
errors++;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.after !== undefined){
let data8 = data.after;
const _errs29 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors++;
}
if(errors === _errs29){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
errors++;
}
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs31 = errors;
if(errors === _errs31){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.action === undefined) && (missing4 = "action")) || ((data.cause === undefined) && (missing4 = "cause"))) || ((data.kind === undefined) && (missing4 = "kind"))){
errors++;
}
else {
const _errs33 = errors;
for(const key4 in data){
if(!(((key4 === "kind") || (key4 === "action")) || (key4 === "cause"))){
errors++;
break;
}
}
if(_errs33 === errors){
if(data.kind !== undefined){
let data9 = data.kind;
const _errs34 = errors;
if(typeof data9 !== "string"){
errors++;
}
if("deactivates-on-refresh" !== data9){
errors++;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.action !== undefined){
let data10 = data.action;
const _errs36 = errors;
if(typeof data10 !== "string"){
errors++;
}
if(!((data10 === "none") || (data10 === "relink_required"))){
errors++;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.cause !== undefined){
let data11 = data.cause;
const _errs38 = errors;
if(typeof data11 !== "string"){
errors++;
}
if(!(((((data11 === "access_denied") || (data11 === "access_expired")) || (data11 === "account_closed")) || (data11 === "account_unavailable")) || (data11 === "unspecified"))){
errors++;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs31 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
evaluated0.props = props0;
return errors === 0;
}

validate107.evaluated = {"dynamicProps":true,"dynamicItems":false};

function validate108(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.advanced === undefined) && (missing0 = "advanced")) || ((data.frozen === undefined) && (missing0 = "frozen"))) || ((data.now === undefined) && (missing0 = "now"))) || ((data.object === undefined) && (missing0 = "object"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "now")) || (key0 === "advanced")) || (key0 === "frozen"))){
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
if("sandbox.clock" !== data0){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined){
let data1 = data.now;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advanced !== undefined){
let data2 = data.advanced;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frozen !== undefined){
const _errs8 = errors;
if(typeof data.frozen !== "boolean"){
return false;
}
var valid0 = _errs8 === errors;
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

validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate109(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attempts === undefined) && (missing0 = "attempts")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.waiting === undefined) && (missing0 = "waiting"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "object") || (key0 === "waiting")) || (key0 === "attempts"))){
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
if("sandbox.deliveries" !== data0){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data1 = data.waiting;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.attempts === undefined) && (missing1 = "attempts")) || ((data2.due === undefined) && (missing1 = "due"))) || ((data2.endpoint === undefined) && (missing1 = "endpoint"))) || ((data2.event === undefined) && (missing1 = "event"))) || ((data2.id === undefined) && (missing1 = "id"))){
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "endpoint")) || (key1 === "event")) || (key1 === "attempts")) || (key1 === "due"))){
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.endpoint !== undefined){
const _errs11 = errors;
if(typeof data2.endpoint !== "string"){
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.event !== undefined){
const _errs13 = errors;
if(typeof data2.event !== "string"){
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.attempts !== undefined){
let data6 = data2.attempts;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.due !== undefined){
let data7 = data2.due;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
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
if(data.attempts !== undefined){
let data8 = data.attempts;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.request === undefined) && (missing2 = "request")) || ((data9.response === undefined) && (missing2 = "response"))) || ((data9.startedAt === undefined) && (missing2 = "startedAt"))){
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "startedAt") || (key2 === "request")) || (key2 === "response"))){
return false;
break;
}
}
if(_errs23 === errors){
if(data9.startedAt !== undefined){
const _errs24 = errors;
if(typeof data9.startedAt !== "string"){
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.request !== undefined){
let data11 = data9.request;
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.response !== undefined){
let data12 = data9.response;
const _errs29 = errors;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
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
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs19 === errors;
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

validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95_properties_data_items_properties = new Set(["kind","when","operation","milliseconds","status","code","retry_after","should_retry","times"]);
function validate110(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.object === undefined) && (missing0 = "object"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
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
if("sandbox.faults" !== data0){
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
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.kind === undefined) && (missing1 = "kind")) || ((data2.milliseconds === undefined) && (missing1 = "milliseconds"))) || ((data2.operation === undefined) && (missing1 = "operation"))) || ((data2.times === undefined) && (missing1 = "times"))) || ((data2.when === undefined) && (missing1 = "when"))){
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!schema95_properties_data_items_properties.has(key1)){
return false;
break;
}
}
if(_errs8 === errors){
if(data2.kind !== undefined){
const _errs9 = errors;
if(typeof data2.kind !== "string"){
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.when !== undefined){
const _errs11 = errors;
if(typeof data2.when !== "string"){
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.operation !== undefined){
let data5 = data2.operation;
const _errs13 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.milliseconds !== undefined){
let data6 = data2.milliseconds;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.status !== undefined){
let data7 = data2.status;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.code !== undefined){
const _errs19 = errors;
if(typeof data2.code !== "string"){
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.retry_after !== undefined){
let data9 = data2.retry_after;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.should_retry !== undefined){
const _errs23 = errors;
if(typeof data2.should_retry !== "boolean"){
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.times !== undefined){
let data11 = data2.times;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
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

validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate111(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((data === "balance") || (data === "inferred_balances")) || (data === "ownership")) || (data === "transactions"))){
return false;
}
return errors === 0;
}

validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate112(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.client_secret === undefined) && (missing0 = "client_secret")) || ((data.institutions === undefined) && (missing0 = "institutions"))) || ((data.is_fixed === undefined) && (missing0 = "is_fixed"))) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.manual_entry === undefined) && (missing0 = "manual_entry"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.relink === undefined) && (missing0 = "relink"))) || ((data.subcategories === undefined) && (missing0 = "subcategories"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "client_secret") || (key0 === "permissions")) || (key0 === "limit")) || (key0 === "subcategories")) || (key0 === "manual_entry")) || (key0 === "is_fixed")) || (key0 === "institutions")) || (key0 === "relink"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_secret !== undefined){
const _errs2 = errors;
if(typeof data.client_secret !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data1 = data.permissions;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
return false;
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
if(data.limit !== undefined){
let data3 = data.limit;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subcategories !== undefined){
let data4 = data.subcategories;
const _errs10 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(typeof data4[i1] !== "string"){
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manual_entry !== undefined){
const _errs14 = errors;
if(typeof data.manual_entry !== "boolean"){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_fixed !== undefined){
const _errs16 = errors;
if(typeof data.is_fixed !== "boolean"){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.institutions !== undefined){
let data8 = data.institutions;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((((data9.aliases === undefined) && (missing1 = "aliases")) || ((data9.id === undefined) && (missing1 = "id"))) || ((data9.is_down === undefined) && (missing1 = "is_down"))) || ((data9.name === undefined) && (missing1 = "name"))) || ((data9.sign_in === undefined) && (missing1 = "sign_in"))){
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "aliases")) || (key1 === "sign_in")) || (key1 === "is_down"))){
return false;
break;
}
}
if(_errs22 === errors){
if(data9.id !== undefined){
const _errs23 = errors;
if(typeof data9.id !== "string"){
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.name !== undefined){
const _errs25 = errors;
if(typeof data9.name !== "string"){
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.aliases !== undefined){
let data12 = data9.aliases;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid5 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(typeof data12[i3] !== "string"){
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.sign_in !== undefined){
let data14 = data9.sign_in;
const _errs31 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!((data14 === "oauth") || (data14 === "password"))){
return false;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.is_down !== undefined){
const _errs33 = errors;
if(typeof data9.is_down !== "boolean"){
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
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
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relink !== undefined){
let data16 = data.relink;
const _errs35 = errors;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
return false;
}
if(errors === _errs35){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((data16.account === undefined) && (missing2 = "account")){
return false;
}
else {
const _errs37 = errors;
for(const key2 in data16){
if(!(key2 === "account")){
return false;
break;
}
}
if(_errs37 === errors){
if(data16.account !== undefined){
let data17 = data16.account;
const _errs38 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
return false;
}
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.last4 === undefined) && (missing3 = "last4")) || ((data17.name === undefined) && (missing3 = "name"))){
return false;
}
else {
const _errs40 = errors;
for(const key3 in data17){
if(!((key3 === "name") || (key3 === "last4"))){
return false;
break;
}
}
if(_errs40 === errors){
if(data17.name !== undefined){
const _errs41 = errors;
if(typeof data17.name !== "string"){
return false;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data17.last4 !== undefined){
let data19 = data17.last4;
const _errs43 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
return false;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
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
else {
return false;
}
}
return errors === 0;
}

validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate114(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "financialConnectionsSession") || (key0 === "setupIntent")) || (key0 === "error"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.financialConnectionsSession !== undefined){
const _errs2 = errors;
if(!(validate102(data.financialConnectionsSession))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setupIntent !== undefined){
const _errs3 = errors;
if(!(validate102(data.setupIntent))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data2 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.type === undefined) && (missing0 = "type")){
return false;
}
else {
if(data2.type !== undefined){
if(typeof data2.type !== "string"){
return false;
}
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

validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate113(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.failure === undefined) && (missing0 = "failure")) || ((data.linked === undefined) && (missing0 = "linked"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "linked")) || (key0 === "failure")) || (key0 === "result"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(typeof data.status !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.linked !== undefined){
let data1 = data.linked;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data2 = data.failure;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
const _errs8 = errors;
if(!(validate114(data.result))){
errors++;
}
var valid0 = _errs8 === errors;
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

validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern2 = new RegExp("^fcinst_[A-Za-z0-9]+$", "u");

const schema100_properties = new Set(["id","name","aliases","countries","status","url","routingNumbers","behaviour","nextRefreshAfter","accounts"]);
function validate118(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema100_properties.has(key0)){
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
if(!pattern2.test(data0)){
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
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) < 1){
return false;
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
if(data.aliases !== undefined){
let data2 = data.aliases;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
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
if(data.countries !== undefined){
let data4 = data.countries;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(typeof data4[i1] !== "string"){
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
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
if(data.status !== undefined){
let data6 = data.status;
const _errs14 = errors;
if(typeof data6 !== "string"){
return false;
}
if(!(((data6 === "active") || (data6 === "degraded")) || (data6 === "inactive"))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data7 = data.url;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routingNumbers !== undefined){
let data8 = data.routingNumbers;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(typeof data8[i2] !== "string"){
return false;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.behaviour !== undefined){
const _errs22 = errors;
if(!(validate107(data.behaviour))){
errors++;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextRefreshAfter !== undefined){
let data11 = data.nextRefreshAfter;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
return false;
}
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data12 = data.accounts;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid4 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs27 = errors;
if(!(validate106(data12[i3]))){
errors++;
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

validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate122(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate118(data[i0]))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate122.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

function validate121(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.object === undefined) && (missing0 = "object"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
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
if("sandbox.institutions" !== data0){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs4 = errors;
if(!(validate122(data.data))){
errors++;
}
var valid0 = _errs4 === errors;
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

validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate125(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.object === undefined) && (missing0 = "object"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
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
if("sandbox.journal" !== data0){
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
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.request === undefined) && (missing1 = "request")) || ((data2.response === undefined) && (missing1 = "response"))) || ((data2.startedAt === undefined) && (missing1 = "startedAt"))){
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "startedAt") || (key1 === "request")) || (key1 === "response"))){
return false;
break;
}
}
if(_errs8 === errors){
if(data2.startedAt !== undefined){
const _errs9 = errors;
if(typeof data2.startedAt !== "string"){
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.request !== undefined){
let data4 = data2.request;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.response !== undefined){
let data5 = data2.response;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
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

validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate126(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.accounts === undefined) && (missing0 = "accounts")) || ((data.is_down === undefined) && (missing0 = "is_down"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "is_down") || (key0 === "accounts"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.is_down !== undefined){
const _errs2 = errors;
if(typeof data.is_down !== "boolean"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data1 = data.accounts;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.choice === undefined) && (missing1 = "choice")) || ((data2.is_required === undefined) && (missing1 = "is_required"))) || ((data2.last4 === undefined) && (missing1 = "last4"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.status === undefined) && (missing1 = "status"))) || ((data2.subcategory === undefined) && (missing1 = "subcategory"))){
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((((((key1 === "name") || (key1 === "choice")) || (key1 === "last4")) || (key1 === "subcategory")) || (key1 === "status")) || (key1 === "is_required"))){
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.choice !== undefined){
const _errs11 = errors;
if(typeof data2.choice !== "string"){
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.last4 !== undefined){
const _errs13 = errors;
if(typeof data2.last4 !== "string"){
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.subcategory !== undefined){
const _errs15 = errors;
if(typeof data2.subcategory !== "string"){
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.status !== undefined){
let data7 = data2.status;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.is_required !== undefined){
const _errs19 = errors;
if(typeof data2.is_required !== "boolean"){
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
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

function validate127(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.endpoints === undefined) && (missing0 = "endpoints")) || ((data.event === undefined) && (missing0 = "event"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "event") || (key0 === "endpoints"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
const _errs2 = errors;
if(typeof data.event !== "string"){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined){
let data1 = data.endpoints;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return false;
}
var valid0 = _errs4 === errors;
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

validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate128(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setupIntent === undefined) && (missing0 = "setupIntent")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "setupIntent")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.setupIntent !== undefined){
if(!(validate102(data.setupIntent))){
errors++;
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

validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate130(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.counters === undefined) && (missing0 = "counters")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.records === undefined) && (missing0 = "records"))) || ((data.world === undefined) && (missing0 = "world"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "object") || (key0 === "format")) || (key0 === "world")) || (key0 === "counters")) || (key0 === "records"))){
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
if("sandbox.snapshot" !== data0){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data1 = data.format;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.world !== undefined){
const _errs6 = errors;
if(typeof data.world !== "string"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counters !== undefined){
let data3 = data.counters;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.advance === undefined) && (missing1 = "advance")) || ((data3.sequence === undefined) && (missing1 = "sequence"))){
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "sequence") || (key1 === "advance"))){
return false;
break;
}
}
if(_errs10 === errors){
if(data3.sequence !== undefined){
let data4 = data3.sequence;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.advance !== undefined){
let data5 = data3.advance;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data6 = data.records;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.collection === undefined) && (missing2 = "collection")) || ((data7.record === undefined) && (missing2 = "record"))){
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!((key2 === "collection") || (key2 === "record"))){
return false;
break;
}
}
if(_errs19 === errors){
if(data7.collection !== undefined){
const _errs20 = errors;
if(typeof data7.collection !== "string"){
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.record !== undefined){
let data9 = data7.record;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs15 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108_properties = new Set(["id","object","account","amount","awaited_status","currency","description","status","transacted_at","transaction_refresh"]);
function validate131(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.account === undefined) && (missing0 = "account")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.awaited_status === undefined) && (missing0 = "awaited_status"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.transacted_at === undefined) && (missing0 = "transacted_at"))) || ((data.transaction_refresh === undefined) && (missing0 = "transaction_refresh"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema108_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
return false;
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
if("sandbox.transaction" !== data1){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs6 = errors;
if(typeof data.account !== "string"){
return false;
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
if(data.awaited_status !== undefined){
let data4 = data.awaited_status;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs12 = errors;
if(typeof data.currency !== "string"){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs14 = errors;
if(typeof data.description !== "string"){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs16 = errors;
if(typeof data.status !== "string"){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transacted_at !== undefined){
let data8 = data.transacted_at;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_refresh !== undefined){
let data9 = data.transaction_refresh;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
return false;
}
var valid0 = _errs20 === errors;
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

validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109_properties = new Set(["now","advanced","accounts","authorizations","sessions","events","deliveries","attempts","requests"]);
const schema109_properties_accounts_properties_data_items_properties = new Set(["id","authorization","name","last4","institution","status","detail","numbers","permissions","refreshes"]);
function validate132(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.accounts === undefined) && (missing0 = "accounts")) || ((data.advanced === undefined) && (missing0 = "advanced"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.authorizations === undefined) && (missing0 = "authorizations"))) || ((data.deliveries === undefined) && (missing0 = "deliveries"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.now === undefined) && (missing0 = "now"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.sessions === undefined) && (missing0 = "sessions"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema109_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.now !== undefined){
let data0 = data.now;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advanced !== undefined){
let data1 = data.advanced;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data2 = data.accounts;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.data === undefined) && (missing1 = "data")) || ((data2.total === undefined) && (missing1 = "total"))){
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "total") || (key1 === "data"))){
return false;
break;
}
}
if(_errs8 === errors){
if(data2.total !== undefined){
let data3 = data2.total;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.data !== undefined){
let data4 = data2.data;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((((((((((data5.authorization === undefined) && (missing2 = "authorization")) || ((data5.detail === undefined) && (missing2 = "detail"))) || ((data5.id === undefined) && (missing2 = "id"))) || ((data5.institution === undefined) && (missing2 = "institution"))) || ((data5.last4 === undefined) && (missing2 = "last4"))) || ((data5.name === undefined) && (missing2 = "name"))) || ((data5.numbers === undefined) && (missing2 = "numbers"))) || ((data5.permissions === undefined) && (missing2 = "permissions"))) || ((data5.refreshes === undefined) && (missing2 = "refreshes"))) || ((data5.status === undefined) && (missing2 = "status"))){
return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!schema109_properties_accounts_properties_data_items_properties.has(key2)){
return false;
break;
}
}
if(_errs15 === errors){
if(data5.id !== undefined){
const _errs16 = errors;
if(typeof data5.id !== "string"){
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.authorization !== undefined){
let data7 = data5.authorization;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.name !== undefined){
let data8 = data5.name;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.last4 !== undefined){
let data9 = data5.last4;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.institution !== undefined){
const _errs24 = errors;
if(typeof data5.institution !== "string"){
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.status !== undefined){
const _errs26 = errors;
if(typeof data5.status !== "string"){
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.detail !== undefined){
let data12 = data5.detail;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.numbers !== undefined){
let data13 = data5.numbers;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs32 = errors;
if(typeof data13[i1] !== "string"){
return false;
}
var valid4 = _errs32 === errors;
if(!valid4){
break;
}
}
}
else {
return false;
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.permissions !== undefined){
let data15 = data5.permissions;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid5 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs36 = errors;
if(typeof data15[i2] !== "string"){
return false;
}
var valid5 = _errs36 === errors;
if(!valid5){
break;
}
}
}
else {
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.refreshes !== undefined){
let data17 = data5.refreshes;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data17)){
var valid6 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
const _errs40 = errors;
if(typeof data17[i3] !== "string"){
return false;
}
var valid6 = _errs40 === errors;
if(!valid6){
break;
}
}
}
else {
return false;
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
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
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
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
if(data.authorizations !== undefined){
let data19 = data.authorizations;
const _errs42 = errors;
if(errors === _errs42){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((data19.data === undefined) && (missing3 = "data")) || ((data19.total === undefined) && (missing3 = "total"))){
return false;
}
else {
const _errs44 = errors;
for(const key3 in data19){
if(!((key3 === "total") || (key3 === "data"))){
return false;
break;
}
}
if(_errs44 === errors){
if(data19.total !== undefined){
let data20 = data19.total;
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.data !== undefined){
let data21 = data19.data;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data21)){
var valid8 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
const _errs49 = errors;
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing4;
if(((((data22.accounts === undefined) && (missing4 = "accounts")) || ((data22.id === undefined) && (missing4 = "id"))) || ((data22.institution === undefined) && (missing4 = "institution"))) || ((data22.status === undefined) && (missing4 = "status"))){
return false;
}
else {
const _errs51 = errors;
for(const key4 in data22){
if(!((((key4 === "id") || (key4 === "institution")) || (key4 === "status")) || (key4 === "accounts"))){
return false;
break;
}
}
if(_errs51 === errors){
if(data22.id !== undefined){
const _errs52 = errors;
if(typeof data22.id !== "string"){
return false;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.institution !== undefined){
const _errs54 = errors;
if(typeof data22.institution !== "string"){
return false;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.status !== undefined){
const _errs56 = errors;
if(typeof data22.status !== "string"){
return false;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.accounts !== undefined){
let data26 = data22.accounts;
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
return false;
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
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
var valid8 = _errs49 === errors;
if(!valid8){
break;
}
}
}
else {
return false;
}
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessions !== undefined){
let data27 = data.sessions;
const _errs60 = errors;
if(errors === _errs60){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing5;
if(((data27.data === undefined) && (missing5 = "data")) || ((data27.total === undefined) && (missing5 = "total"))){
return false;
}
else {
const _errs62 = errors;
for(const key5 in data27){
if(!((key5 === "total") || (key5 === "data"))){
return false;
break;
}
}
if(_errs62 === errors){
if(data27.total !== undefined){
let data28 = data27.total;
const _errs63 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data27.data !== undefined){
let data29 = data27.data;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data29)){
var valid11 = true;
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
const _errs67 = errors;
if(errors === _errs67){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing6;
if(((((((data30.accounts === undefined) && (missing6 = "accounts")) || ((data30.failure === undefined) && (missing6 = "failure"))) || ((data30.id === undefined) && (missing6 = "id"))) || ((data30.permissions === undefined) && (missing6 = "permissions"))) || ((data30.relink === undefined) && (missing6 = "relink"))) || ((data30.status === undefined) && (missing6 = "status"))){
return false;
}
else {
const _errs69 = errors;
for(const key6 in data30){
if(!((((((key6 === "id") || (key6 === "status")) || (key6 === "permissions")) || (key6 === "accounts")) || (key6 === "relink")) || (key6 === "failure"))){
return false;
break;
}
}
if(_errs69 === errors){
if(data30.id !== undefined){
const _errs70 = errors;
if(typeof data30.id !== "string"){
return false;
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.status !== undefined){
const _errs72 = errors;
if(typeof data30.status !== "string"){
return false;
}
var valid12 = _errs72 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.permissions !== undefined){
let data33 = data30.permissions;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data33)){
var valid13 = true;
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
const _errs76 = errors;
if(typeof data33[i6] !== "string"){
return false;
}
var valid13 = _errs76 === errors;
if(!valid13){
break;
}
}
}
else {
return false;
}
}
var valid12 = _errs74 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.accounts !== undefined){
let data35 = data30.accounts;
const _errs78 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
return false;
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.relink !== undefined){
let data36 = data30.relink;
const _errs80 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
return false;
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.failure !== undefined){
let data37 = data30.failure;
const _errs82 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
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
var valid11 = _errs67 === errors;
if(!valid11){
break;
}
}
}
else {
return false;
}
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data38 = data.events;
const _errs84 = errors;
if(errors === _errs84){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing7;
if(((data38.data === undefined) && (missing7 = "data")) || ((data38.total === undefined) && (missing7 = "total"))){
return false;
}
else {
const _errs86 = errors;
for(const key7 in data38){
if(!((key7 === "total") || (key7 === "data"))){
return false;
break;
}
}
if(_errs86 === errors){
if(data38.total !== undefined){
let data39 = data38.total;
const _errs87 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
return false;
}
var valid14 = _errs87 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data38.data !== undefined){
let data40 = data38.data;
const _errs89 = errors;
if(errors === _errs89){
if(Array.isArray(data40)){
var valid15 = true;
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
let data41 = data40[i7];
const _errs91 = errors;
if(errors === _errs91){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing8;
if((((((data41.created === undefined) && (missing8 = "created")) || ((data41.id === undefined) && (missing8 = "id"))) || ((data41.object === undefined) && (missing8 = "object"))) || ((data41.pending === undefined) && (missing8 = "pending"))) || ((data41.type === undefined) && (missing8 = "type"))){
return false;
}
else {
const _errs93 = errors;
for(const key8 in data41){
if(!(((((key8 === "id") || (key8 === "created")) || (key8 === "type")) || (key8 === "object")) || (key8 === "pending"))){
return false;
break;
}
}
if(_errs93 === errors){
if(data41.id !== undefined){
const _errs94 = errors;
if(typeof data41.id !== "string"){
return false;
}
var valid16 = _errs94 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.created !== undefined){
let data43 = data41.created;
const _errs96 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
return false;
}
var valid16 = _errs96 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.type !== undefined){
const _errs98 = errors;
if(typeof data41.type !== "string"){
return false;
}
var valid16 = _errs98 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.object !== undefined){
const _errs100 = errors;
if(typeof data41.object !== "string"){
return false;
}
var valid16 = _errs100 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.pending !== undefined){
let data46 = data41.pending;
const _errs102 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
return false;
}
var valid16 = _errs102 === errors;
}
else {
var valid16 = true;
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
var valid15 = _errs91 === errors;
if(!valid15){
break;
}
}
}
else {
return false;
}
}
var valid14 = _errs89 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveries !== undefined){
let data47 = data.deliveries;
const _errs104 = errors;
if(errors === _errs104){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing9;
if(((data47.data === undefined) && (missing9 = "data")) || ((data47.total === undefined) && (missing9 = "total"))){
return false;
}
else {
const _errs106 = errors;
for(const key9 in data47){
if(!((key9 === "total") || (key9 === "data"))){
return false;
break;
}
}
if(_errs106 === errors){
if(data47.total !== undefined){
let data48 = data47.total;
const _errs107 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
return false;
}
var valid17 = _errs107 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data47.data !== undefined){
let data49 = data47.data;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data49)){
var valid18 = true;
const len8 = data49.length;
for(let i8=0; i8<len8; i8++){
let data50 = data49[i8];
const _errs111 = errors;
if(errors === _errs111){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing10;
if((((((data50.attempts === undefined) && (missing10 = "attempts")) || ((data50.due === undefined) && (missing10 = "due"))) || ((data50.event === undefined) && (missing10 = "event"))) || ((data50.id === undefined) && (missing10 = "id"))) || ((data50.url === undefined) && (missing10 = "url"))){
return false;
}
else {
const _errs113 = errors;
for(const key10 in data50){
if(!(((((key10 === "id") || (key10 === "attempts")) || (key10 === "due")) || (key10 === "event")) || (key10 === "url"))){
return false;
break;
}
}
if(_errs113 === errors){
if(data50.id !== undefined){
const _errs114 = errors;
if(typeof data50.id !== "string"){
return false;
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data50.attempts !== undefined){
let data52 = data50.attempts;
const _errs116 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
return false;
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data50.due !== undefined){
let data53 = data50.due;
const _errs118 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
return false;
}
var valid19 = _errs118 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data50.event !== undefined){
const _errs120 = errors;
if(typeof data50.event !== "string"){
return false;
}
var valid19 = _errs120 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data50.url !== undefined){
const _errs122 = errors;
if(typeof data50.url !== "string"){
return false;
}
var valid19 = _errs122 === errors;
}
else {
var valid19 = true;
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
var valid18 = _errs111 === errors;
if(!valid18){
break;
}
}
}
else {
return false;
}
}
var valid17 = _errs109 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data56 = data.attempts;
const _errs124 = errors;
if(errors === _errs124){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing11;
if(((data56.data === undefined) && (missing11 = "data")) || ((data56.total === undefined) && (missing11 = "total"))){
return false;
}
else {
const _errs126 = errors;
for(const key11 in data56){
if(!((key11 === "total") || (key11 === "data"))){
return false;
break;
}
}
if(_errs126 === errors){
if(data56.total !== undefined){
let data57 = data56.total;
const _errs127 = errors;
if((!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) && (data57 !== null)){
return false;
}
var valid20 = _errs127 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data56.data !== undefined){
let data58 = data56.data;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data58)){
var valid21 = true;
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
const _errs131 = errors;
if(errors === _errs131){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing12;
if(((((data59.at === undefined) && (missing12 = "at")) || ((data59.event === undefined) && (missing12 = "event"))) || ((data59.status === undefined) && (missing12 = "status"))) || ((data59.url === undefined) && (missing12 = "url"))){
return false;
}
else {
const _errs133 = errors;
for(const key12 in data59){
if(!((((key12 === "at") || (key12 === "url")) || (key12 === "status")) || (key12 === "event"))){
return false;
break;
}
}
if(_errs133 === errors){
if(data59.at !== undefined){
const _errs134 = errors;
if(typeof data59.at !== "string"){
return false;
}
var valid22 = _errs134 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data59.url !== undefined){
const _errs136 = errors;
if(typeof data59.url !== "string"){
return false;
}
var valid22 = _errs136 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data59.status !== undefined){
let data62 = data59.status;
const _errs138 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
return false;
}
var valid22 = _errs138 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data59.event !== undefined){
const _errs140 = errors;
if(typeof data59.event !== "string"){
return false;
}
var valid22 = _errs140 === errors;
}
else {
var valid22 = true;
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
var valid21 = _errs131 === errors;
if(!valid21){
break;
}
}
}
else {
return false;
}
}
var valid20 = _errs129 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data64 = data.requests;
const _errs142 = errors;
if(errors === _errs142){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing13;
if(((data64.data === undefined) && (missing13 = "data")) || ((data64.total === undefined) && (missing13 = "total"))){
return false;
}
else {
const _errs144 = errors;
for(const key13 in data64){
if(!((key13 === "total") || (key13 === "data"))){
return false;
break;
}
}
if(_errs144 === errors){
if(data64.total !== undefined){
let data65 = data64.total;
const _errs145 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
return false;
}
var valid23 = _errs145 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data64.data !== undefined){
let data66 = data64.data;
const _errs147 = errors;
if(errors === _errs147){
if(Array.isArray(data66)){
var valid24 = true;
const len10 = data66.length;
for(let i10=0; i10<len10; i10++){
let data67 = data66[i10];
const _errs149 = errors;
if(errors === _errs149){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing14;
if(((((data67.at === undefined) && (missing14 = "at")) || ((data67.method === undefined) && (missing14 = "method"))) || ((data67.path === undefined) && (missing14 = "path"))) || ((data67.status === undefined) && (missing14 = "status"))){
return false;
}
else {
const _errs151 = errors;
for(const key14 in data67){
if(!((((key14 === "at") || (key14 === "method")) || (key14 === "path")) || (key14 === "status"))){
return false;
break;
}
}
if(_errs151 === errors){
if(data67.at !== undefined){
const _errs152 = errors;
if(typeof data67.at !== "string"){
return false;
}
var valid25 = _errs152 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data67.method !== undefined){
const _errs154 = errors;
if(typeof data67.method !== "string"){
return false;
}
var valid25 = _errs154 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data67.path !== undefined){
const _errs156 = errors;
if(typeof data67.path !== "string"){
return false;
}
var valid25 = _errs156 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data67.status !== undefined){
let data71 = data67.status;
const _errs158 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
return false;
}
var valid25 = _errs158 === errors;
}
else {
var valid25 = true;
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
var valid24 = _errs149 === errors;
if(!valid24){
break;
}
}
}
else {
return false;
}
}
var valid23 = _errs147 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs142 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate133(data){
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
if(!(validate102(data1[i0]))){
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
const _errs9 = errors;
if(typeof data.url !== "string"){
return false;
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

validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111_properties = new Set(["name","business_name","individual_name","email","phone","description","address","shipping","preferred_locales","balance","tax_exempt","tax","cash_balance","invoice_prefix","next_invoice_sequence","invoice_settings","validate","metadata","expand"]);
function validate135(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!schema111_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 256 && func0(data0) > 256){
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
if(data.business_name !== undefined){
let data1 = data.business_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 150 && func0(data1) > 150){
return false;
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
if(data.individual_name !== undefined){
let data2 = data.individual_name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 150 && func0(data2) > 150){
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
if(data.email !== undefined){
let data3 = data.email;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 512 && func0(data3) > 512){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
let data4 = data.phone;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 20 && func0(data4) > 20){
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
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
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
if(data.address !== undefined){
let data6 = data.address;
const _errs14 = errors;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(!(validate31(data6))){
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(typeof data6 !== "string"){
errors++;
}
if(!(data6 === "")){
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs15;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping !== undefined){
let data7 = data.shipping;
const _errs19 = errors;
const _errs20 = errors;
let valid2 = false;
const _errs21 = errors;
if(!(validate52(data7))){
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(typeof data7 !== "string"){
errors++;
}
if(!(data7 === "")){
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
errors++;
return false;
}
else {
errors = _errs20;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferred_locales !== undefined){
let data8 = data.preferred_locales;
const _errs24 = errors;
const _errs25 = errors;
let valid3 = false;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
errors++;
}
}
else {
errors++;
}
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
errors++;
}
}
var _valid2 = _errs26 === errors;
valid3 = valid3 || _valid2;
const _errs30 = errors;
if(typeof data8 !== "string"){
errors++;
}
if(!(data8 === "")){
errors++;
}
var _valid2 = _errs30 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
errors++;
return false;
}
else {
errors = _errs25;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
let data10 = data.balance;
const _errs32 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax_exempt !== undefined){
let data11 = data.tax_exempt;
const _errs34 = errors;
if(typeof data11 !== "string"){
return false;
}
if(!((((data11 === "") || (data11 === "exempt")) || (data11 === "none")) || (data11 === "reverse"))){
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax !== undefined){
let data12 = data.tax;
const _errs36 = errors;
if(errors === _errs36){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs38 = errors;
for(const key1 in data12){
if(!((key1 === "ip_address") || (key1 === "validate_location"))){
return false;
break;
}
}
if(_errs38 === errors){
if(data12.ip_address !== undefined){
let data13 = data12.ip_address;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data13 === "string"){
if(data13.length > 5000 && func0(data13) > 5000){
return false;
}
}
else {
return false;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.validate_location !== undefined){
let data14 = data12.validate_location;
const _errs41 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!((data14 === "deferred") || (data14 === "immediately"))){
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cash_balance !== undefined){
let data15 = data.cash_balance;
const _errs43 = errors;
if(errors === _errs43){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs45 = errors;
for(const key2 in data15){
if(!(key2 === "settings")){
return false;
break;
}
}
if(_errs45 === errors){
if(data15.settings !== undefined){
let data16 = data15.settings;
const _errs46 = errors;
if(errors === _errs46){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
const _errs48 = errors;
for(const key3 in data16){
if(!(key3 === "reconciliation_mode")){
return false;
break;
}
}
if(_errs48 === errors){
if(data16.reconciliation_mode !== undefined){
let data17 = data16.reconciliation_mode;
if(typeof data17 !== "string"){
return false;
}
if(!(((data17 === "automatic") || (data17 === "manual")) || (data17 === "merchant_default"))){
return false;
}
}
}
}
else {
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
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoice_prefix !== undefined){
let data18 = data.invoice_prefix;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data18 === "string"){
if(data18.length > 5000 && func0(data18) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_invoice_sequence !== undefined){
let data19 = data.next_invoice_sequence;
const _errs53 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoice_settings !== undefined){
const _errs55 = errors;
if(!(validate66(data.invoice_settings))){
errors++;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validate !== undefined){
const _errs56 = errors;
if(typeof data.validate !== "boolean"){
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs58 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data23 = data.expand;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data23)){
var valid9 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
const _errs62 = errors;
if(errors === _errs62){
if(typeof data24 === "string"){
if(data24.length > 5000 && func0(data24) > 5000){
return false;
}
}
else {
return false;
}
}
var valid9 = _errs62 === errors;
if(!valid9){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs59 === errors;
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

validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113_properties = new Set(["amount","currency","customer","description","metadata","payment_method_types","statement_descriptor","statement_descriptor_suffix","transfer_group","application_fee_amount","payment_method","payment_method_data","receipt_email","setup_future_usage","shipping","expand"]);
function validate140(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!schema113_properties.has(key0)){
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999 || isNaN(data0)){
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
return false;
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
if(data.currency !== undefined){
let data1 = data.currency;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 3 && func0(data1) > 3){
return false;
}
else {
if(func0(data1) < 3){
return false;
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
if(data.customer !== undefined){
let data2 = data.customer;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
else {
if(func0(data2) < 1){
return false;
}
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
if(data.description !== undefined){
let data3 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 1000 && func0(data3) > 1000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs10 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method_types !== undefined){
let data5 = data.payment_method_types;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(typeof data6 !== "string"){
return false;
}
if(!(data6 === "us_bank_account")){
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statement_descriptor !== undefined){
let data7 = data.statement_descriptor;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(data7.length > 22 && func0(data7) > 22){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statement_descriptor_suffix !== undefined){
let data8 = data.statement_descriptor_suffix;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(data8.length > 22 && func0(data8) > 22){
return false;
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
if(data.transfer_group !== undefined){
let data9 = data.transfer_group;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.application_fee_amount !== undefined){
let data10 = data.application_fee_amount;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method !== undefined){
let data11 = data.payment_method;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(data11.length > 5000 && func0(data11) > 5000){
return false;
}
else {
if(func0(data11) < 1){
return false;
}
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
if(data.payment_method_data !== undefined){
const _errs25 = errors;
if(!(validate46(data.payment_method_data))){
errors++;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receipt_email !== undefined){
let data13 = data.receipt_email;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data13 === "string"){
if(data13.length > 800 && func0(data13) > 800){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setup_future_usage !== undefined){
let data14 = data.setup_future_usage;
const _errs28 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!(((data14 === "") || (data14 === "off_session")) || (data14 === "on_session"))){
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping !== undefined){
let data15 = data.shipping;
const _errs30 = errors;
const _errs31 = errors;
let valid2 = false;
const _errs32 = errors;
if(!(validate52(data15))){
errors++;
}
var _valid0 = _errs32 === errors;
valid2 = valid2 || _valid0;
const _errs33 = errors;
if(typeof data15 !== "string"){
errors++;
}
if(!(data15 === "")){
errors++;
}
var _valid0 = _errs33 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
errors++;
return false;
}
else {
errors = _errs31;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data16 = data.expand;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
var valid4 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(data17.length > 5000 && func0(data17) > 5000){
return false;
}
}
else {
return false;
}
}
var valid4 = _errs38 === errors;
if(!valid4){
break;
}
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
}
}
else {
return false;
}
}
return errors === 0;
}

validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate144(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "us_bank_account") || (key0 === "billing_details")) || (key0 === "allow_redisplay")) || (key0 === "metadata")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.us_bank_account !== undefined){
let data0 = data.us_bank_account;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!((key1 === "account_holder_type") || (key1 === "account_type"))){
return false;
break;
}
}
if(_errs4 === errors){
if(data0.account_holder_type !== undefined){
let data1 = data0.account_holder_type;
const _errs5 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((data1 === "company") || (data1 === "individual"))){
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.account_type !== undefined){
let data2 = data0.account_type;
const _errs7 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!((data2 === "checking") || (data2 === "savings"))){
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
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
if(data.billing_details !== undefined){
const _errs9 = errors;
if(!(validate36(data.billing_details))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_redisplay !== undefined){
let data4 = data.allow_redisplay;
const _errs10 = errors;
if(typeof data4 !== "string"){
return false;
}
if(!(((data4 === "always") || (data4 === "limited")) || (data4 === "unspecified"))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs13 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data6 = data.expand;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid4 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(data7.length > 5000 && func0(data7) > 5000){
return false;
}
}
else {
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
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

function validate147(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "customer") || (key0 === "description")) || (key0 === "metadata")) || (key0 === "payment_method")) || (key0 === "payment_method_data")) || (key0 === "payment_method_types")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.customer !== undefined){
let data0 = data.customer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 5000 && func0(data0) > 5000){
return false;
}
else {
if(func0(data0) < 1){
return false;
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
if(data.description !== undefined){
let data1 = data.description;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 1000 && func0(data1) > 1000){
return false;
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
if(data.metadata !== undefined){
const _errs6 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method !== undefined){
let data3 = data.payment_method;
const _errs7 = errors;
if(errors === _errs7){
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
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method_data !== undefined){
const _errs9 = errors;
if(!(validate46(data.payment_method_data))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment_method_types !== undefined){
let data5 = data.payment_method_types;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(typeof data6 !== "string"){
return false;
}
if(!(data6 === "us_bank_account")){
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
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
if(data.expand !== undefined){
let data7 = data.expand;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(data8.length > 5000 && func0(data8) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
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

validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate150(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "url") || (key0 === "enabled_events")) || (key0 === "disabled")) || (key0 === "description")) || (key0 === "metadata")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
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
if(data.enabled_events !== undefined){
let data1 = data.enabled_events;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
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
var valid1 = _errs6 === errors;
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
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disabled !== undefined){
const _errs8 = errors;
if(typeof data.disabled !== "boolean"){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs10 = errors;
if(errors === _errs10){
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
if(data.metadata !== undefined){
const _errs12 = errors;
if(!(validate49(data.metadata))){
errors++;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand !== undefined){
let data6 = data.expand;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 5000 && func0(data7) > 5000){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
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

validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
  "#/components/parameters/AccountId/schema": validate0,
  "#/components/parameters/AuthorizationId/schema": validate1,
  "#/components/parameters/ChargeId/schema": validate2,
  "#/components/parameters/Created/schema": validate3,
  "#/components/parameters/CustomerEmail/schema": validate4,
  "#/components/parameters/CustomerId/schema": validate5,
  "#/components/parameters/DeliverySuccess/schema": validate6,
  "#/components/parameters/EndingBefore/schema": validate7,
  "#/components/parameters/EventId/schema": validate8,
  "#/components/parameters/EventType/schema": validate9,
  "#/components/parameters/EventTypes/schema": validate10,
  "#/components/parameters/Feature/schema": validate11,
  "#/components/parameters/IdempotencyKey/schema": validate12,
  "#/components/parameters/JournalLimit/schema": validate13,
  "#/components/parameters/Limit/schema": validate14,
  "#/components/parameters/MandateId/schema": validate15,
  "#/components/parameters/OfCustomer/schema": validate16,
  "#/components/parameters/OfPaymentMethod/schema": validate17,
  "#/components/parameters/PaymentIntentId/schema": validate18,
  "#/components/parameters/PaymentMethodId/schema": validate19,
  "#/components/parameters/PaymentMethodType/schema": validate20,
  "#/components/parameters/SessionId/schema": validate21,
  "#/components/parameters/SetupIntentId/schema": validate22,
  "#/components/parameters/StartingAfter/schema": validate23,
  "#/components/parameters/StripeAccount/schema": validate24,
  "#/components/parameters/StripeSignature/schema": validate25,
  "#/components/parameters/StripeVersion/schema": validate26,
  "#/components/parameters/TransactionId/schema": validate27,
  "#/components/parameters/WebhookEndpointId/schema": validate28,
  "#/components/schemas/AddFaultRequest": validate29,
  "#/components/schemas/AddTransactionRequest": validate30,
  "#/components/schemas/AddressParameters": validate31,
  "#/components/schemas/AdvanceClockRequest": validate32,
  "#/components/schemas/AllowRedisplay": validate33,
  "#/components/schemas/AttachPaymentMethodRequest": validate34,
  "#/components/schemas/BankAccountParameters": validate35,
  "#/components/schemas/BillingDetailsParameters": validate36,
  "#/components/schemas/CancelFlowRequest": validate38,
  "#/components/schemas/CancelPaymentIntentRequest": validate41,
  "#/components/schemas/CancelSessionRequest": validate42,
  "#/components/schemas/CancelSetupIntentRequest": validate43,
  "#/components/schemas/CompleteSessionRequest": validate44,
  "#/components/schemas/ConfirmPaymentIntentRequest": validate45,
  "#/components/schemas/ConfirmSetupIntentRequest": validate59,
  "#/components/schemas/ConfirmSetupRequest": validate62,
  "#/components/schemas/CreateCustomerRequest": validate63,
  "#/components/schemas/CreatePaymentIntentRequest": validate69,
  "#/components/schemas/CreatePaymentMethodRequest": validate74,
  "#/components/schemas/CreateSetupIntentRequest": validate78,
  "#/components/schemas/CreateWebhookEndpointRequest": validate82,
  "#/components/schemas/DeactivateAccountRequest": validate84,
  "#/components/schemas/DetachPaymentMethodRequest": validate85,
  "#/components/schemas/EmptyRequest": validate86,
  "#/components/schemas/Error": validate87,
  "#/components/schemas/ErrorCode": validate88,
  "#/components/schemas/ErrorEnvelope": validate89,
  "#/components/schemas/ErrorType": validate91,
  "#/components/schemas/EventEnvelope": validate92,
  "#/components/schemas/EventRequest": validate93,
  "#/components/schemas/ExpandFields": validate95,
  "#/components/schemas/FinishFlowRequest": validate96,
  "#/components/schemas/FinishRefreshRequest": validate98,
  "#/components/schemas/FlowSetup": validate39,
  "#/components/schemas/InvoiceSettingsParameters": validate66,
  "#/components/schemas/ListFlowAccountsRequest": validate99,
  "#/components/schemas/MandateData": validate56,
  "#/components/schemas/Metadata": validate49,
  "#/components/schemas/NeighbourEvent": validate100,
  "#/components/schemas/OpenFlowRequest": validate104,
  "#/components/schemas/OptionalMandateData": validate55,
  "#/components/schemas/PaymentMethodData": validate46,
  "#/components/schemas/RedeliverEventRequest": validate105,
  "#/components/schemas/SandboxAccountTemplate": validate106,
  "#/components/schemas/SandboxBehaviour": validate107,
  "#/components/schemas/SandboxClock": validate108,
  "#/components/schemas/SandboxDeliveries": validate109,
  "#/components/schemas/SandboxFaultList": validate110,
  "#/components/schemas/SandboxFeature": validate111,
  "#/components/schemas/SandboxFlow": validate112,
  "#/components/schemas/SandboxFlowEnd": validate113,
  "#/components/schemas/SandboxFlowResult": validate114,
  "#/components/schemas/SandboxInstitution": validate118,
  "#/components/schemas/SandboxInstitutionList": validate121,
  "#/components/schemas/SandboxInstitutions": validate122,
  "#/components/schemas/SandboxJournal": validate125,
  "#/components/schemas/SandboxOffer": validate126,
  "#/components/schemas/SandboxRedelivery": validate127,
  "#/components/schemas/SandboxSetupResult": validate128,
  "#/components/schemas/SandboxSnapshot": validate130,
  "#/components/schemas/SandboxTransaction": validate131,
  "#/components/schemas/SandboxWorld": validate132,
  "#/components/schemas/ShippingParameters": validate52,
  "#/components/schemas/StripeList": validate133,
  "#/components/schemas/StripeObject": validate102,
  "#/components/schemas/UpdateCustomerRequest": validate135,
  "#/components/schemas/UpdatePaymentIntentRequest": validate140,
  "#/components/schemas/UpdatePaymentMethodRequest": validate144,
  "#/components/schemas/UpdateSetupIntentRequest": validate147,
  "#/components/schemas/UpdateWebhookEndpointRequest": validate150,
};

export const composed = [
  "#/components/schemas/EventEnvelope",
  "#/components/schemas/NeighbourEvent",
  "#/components/schemas/SandboxBehaviour",
  "#/components/schemas/SandboxInstitution",
  "#/components/schemas/SandboxInstitutionList",
  "#/components/schemas/SandboxInstitutions"
];

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
  "POST /_sandbox/flow/open": {
    "200": "#/components/schemas/SandboxFlow",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/flow/accounts": {
    "200": "#/components/schemas/SandboxOffer",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/flow/finish": {
    "200": "#/components/schemas/SandboxFlowEnd",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/flow/cancel": {
    "200": "#/components/schemas/SandboxFlowEnd",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/browser/confirm_setup": {
    "200": "#/components/schemas/SandboxSetupResult",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/console/world": {
    "200": "#/components/schemas/SandboxWorld",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /_sandbox/console/redeliver": {
    "200": "#/components/schemas/SandboxRedelivery",
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
  "GET /v1/setup_intents": {
    "200": "#/components/schemas/StripeList",
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
  "POST /v1/setup_intents/{setup_intent}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/setup_intents/{setup_intent}/cancel": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/setup_intents/{setup_intent}/confirm": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/payment_methods": {
    "200": "#/components/schemas/StripeList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_methods": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/payment_methods/{payment_method}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_methods/{payment_method}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_methods/{payment_method}/attach": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_methods/{payment_method}/detach": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/customers/{customer}/payment_methods": {
    "200": "#/components/schemas/StripeList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/customers/{customer}/payment_methods/{payment_method}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/payment_intents": {
    "200": "#/components/schemas/StripeList",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_intents": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/payment_intents/{payment_intent}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_intents/{payment_intent}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_intents/{payment_intent}/confirm": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "POST /v1/payment_intents/{payment_intent}/cancel": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/charges/{charge}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  },
  "GET /v1/mandates/{mandate}": {
    "200": "#/components/schemas/StripeObject",
    "4XX": "#/components/schemas/ErrorEnvelope",
    "5XX": "#/components/schemas/ErrorEnvelope"
  }
};

export const webhooks = {
  "customer.created": "#/components/schemas/NeighbourEvent",
  "customer.updated": "#/components/schemas/NeighbourEvent",
  "customer.deleted": "#/components/schemas/NeighbourEvent",
  "payment_method.attached": "#/components/schemas/NeighbourEvent",
  "payment_method.detached": "#/components/schemas/NeighbourEvent",
  "payment_method.updated": "#/components/schemas/NeighbourEvent",
  "setup_intent.created": "#/components/schemas/NeighbourEvent",
  "setup_intent.succeeded": "#/components/schemas/NeighbourEvent",
  "setup_intent.canceled": "#/components/schemas/NeighbourEvent",
  "payment_intent.created": "#/components/schemas/NeighbourEvent",
  "payment_intent.processing": "#/components/schemas/NeighbourEvent",
  "payment_intent.succeeded": "#/components/schemas/NeighbourEvent",
  "payment_intent.payment_failed": "#/components/schemas/NeighbourEvent",
  "payment_intent.canceled": "#/components/schemas/NeighbourEvent",
  "charge.pending": "#/components/schemas/NeighbourEvent",
  "charge.succeeded": "#/components/schemas/NeighbourEvent",
  "charge.failed": "#/components/schemas/NeighbourEvent"
};
