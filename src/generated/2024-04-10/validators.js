// Made by `fc-contract generate`. Change the document it comes from, not this file.
const func0 = (text) => {
  // Most strings have no surrogate pair, and then the length is the number of characters.
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text) ? Array.from(text).length : text.length;
};

function validate0(data){
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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
return false;
}
}
}
return errors === 0;
}

validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate4(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((data === "true") || (data === "false"))){
return false;
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

validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate9(data){
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

validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate10(data){
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

validate10.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate11(data){
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

validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate12(data){
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

validate12.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate13(data){
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

validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate14(data){
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

function validate18(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))){
return false;
}
else {
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
if("account" !== data1){
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

validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate20(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))){
return false;
}
else {
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
if("customer" !== data1){
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

validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate17(data){
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
if(!(((key0 === "type") || (key0 === "account")) || (key0 === "customer"))){
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
if(!((data0 === "account") || (data0 === "customer"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
let data1 = data.account;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 5000 && func0(data1) > 5000){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(!(validate18(data1))){
errors++;
}
var _valid0 = _errs9 === errors;
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
if(data.customer !== undefined){
let data2 = data.customer;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
errors++;
}
}
else {
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
const _errs14 = errors;
if(!(validate20(data2))){
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
errors++;
return false;
}
else {
errors = _errs11;
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
else {
return false;
}
}
return errors === 0;
}

validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern0 = new RegExp("^[a-z]{3}$", "u");

function validate24(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.available === undefined) && (missing0 = "available")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "available")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.available !== undefined){
let data0 = data.available;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs7 = errors;
if(errors === _errs7){
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
errors++;
}
}
else {
errors++;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
errors++;
break;
}
}
if(valid3){
for(const key2 in data0){
let data1 = data0[key2];
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data0 !== null){
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs3;
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

validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate26(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.used === undefined) && (missing0 = "used")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "used")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.used !== undefined){
let data0 = data.used;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs7 = errors;
if(errors === _errs7){
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
errors++;
}
}
else {
errors++;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
errors++;
break;
}
}
if(valid3){
for(const key2 in data0){
let data1 = data0[key2];
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data0 !== null){
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
errors++;
return false;
}
else {
errors = _errs3;
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

validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate23(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.as_of === undefined) && (missing0 = "as_of")) || ((data.current === undefined) && (missing0 = "current"))) || ((data.type === undefined) && (missing0 = "type"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "as_of") || (key0 === "current")) || (key0 === "type")) || (key0 === "cash")) || (key0 === "credit"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.as_of !== undefined){
let data0 = data.as_of;
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
if(data.current !== undefined){
let data1 = data.current;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(errors === _errs7){
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
errors++;
return false;
break;
}
}
if(valid2){
for(const key2 in data1){
let data2 = data1[key2];
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return false;
}
var valid3 = _errs10 === errors;
if(!valid3){
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
if(data.type !== undefined){
let data3 = data.type;
const _errs12 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!((data3 === "cash") || (data3 === "credit"))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cash !== undefined){
const _errs15 = errors;
if(!(validate24(data.cash))){
errors++;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credit !== undefined){
const _errs16 = errors;
if(!(validate26(data.credit))){
errors++;
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
else {
return false;
}
}
return errors === 0;
}

validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate29(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.last_attempted_at === undefined) && (missing0 = "last_attempted_at")) || ((data.next_refresh_available_at === undefined) && (missing0 = "next_refresh_available_at"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "last_attempted_at") || (key0 === "next_refresh_available_at")) || (key0 === "status"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.last_attempted_at !== undefined){
let data0 = data.last_attempted_at;
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
if(data.next_refresh_available_at !== undefined){
let data1 = data.next_refresh_available_at;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!(((data2 === "failed") || (data2 === "pending")) || (data2 === "succeeded"))){
return false;
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

validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate33(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.email === undefined) && (missing0 = "email")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.ownership === undefined) && (missing0 = "ownership"))) || ((data.phone === undefined) && (missing0 = "phone"))) || ((data.raw_address === undefined) && (missing0 = "raw_address"))) || ((data.refreshed_at === undefined) && (missing0 = "refreshed_at"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "object")) || (key0 === "email")) || (key0 === "name")) || (key0 === "ownership")) || (key0 === "phone")) || (key0 === "raw_address")) || (key0 === "refreshed_at"))){
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
if("financial_connections.account_owner" !== data1){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 5000 && func0(data2) > 5000){
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
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
if(data.ownership !== undefined){
let data4 = data.ownership;
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
if(data.phone !== undefined){
let data5 = data.phone;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
return false;
}
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 5000 && func0(data5) > 5000){
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
if(data.raw_address !== undefined){
let data6 = data.raw_address;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
return false;
}
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 5000 && func0(data6) > 5000){
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshed_at !== undefined){
let data7 = data.refreshed_at;
const _errs16 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
return false;
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
}
}
else {
return false;
}
}
return errors === 0;
}

validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate32(data){
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
if(!(validate33(data1[i0]))){
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

validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate31(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.created === undefined) && (missing0 = "created")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.owners === undefined) && (missing0 = "owners"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "owners"))){
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
if("financial_connections.account_ownership" !== data1){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data2 = data.created;
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
if(data.owners !== undefined){
const _errs8 = errors;
if(!(validate32(data.owners))){
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

validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate37(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.last_attempted_at === undefined) && (missing0 = "last_attempted_at")) || ((data.next_refresh_available_at === undefined) && (missing0 = "next_refresh_available_at"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "last_attempted_at") || (key0 === "next_refresh_available_at")) || (key0 === "status"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.last_attempted_at !== undefined){
let data0 = data.last_attempted_at;
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
if(data.next_refresh_available_at !== undefined){
let data1 = data.next_refresh_available_at;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!(((data2 === "failed") || (data2 === "pending")) || (data2 === "succeeded"))){
return false;
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

validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate39(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.last_attempted_at === undefined) && (missing0 = "last_attempted_at"))) || ((data.next_refresh_available_at === undefined) && (missing0 = "next_refresh_available_at"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "last_attempted_at")) || (key0 === "next_refresh_available_at")) || (key0 === "status"))){
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
if(data.last_attempted_at !== undefined){
let data1 = data.last_attempted_at;
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
if(data.next_refresh_available_at !== undefined){
let data2 = data.next_refresh_available_at;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
return false;
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
if(!(((data3 === "failed") || (data3 === "pending")) || (data3 === "succeeded"))){
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

validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema16_properties = new Set(["id","object","account_holder","balance","balance_refresh","category","created","display_name","institution_name","last4","livemode","ownership","ownership_refresh","permissions","status","subcategory","subscriptions","supported_payment_method_types","transaction_refresh"]);
function validate16(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((data.account_holder === undefined) && (missing0 = "account_holder")) || ((data.balance === undefined) && (missing0 = "balance"))) || ((data.balance_refresh === undefined) && (missing0 = "balance_refresh"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.institution_name === undefined) && (missing0 = "institution_name"))) || ((data.last4 === undefined) && (missing0 = "last4"))) || ((data.livemode === undefined) && (missing0 = "livemode"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.ownership === undefined) && (missing0 = "ownership"))) || ((data.ownership_refresh === undefined) && (missing0 = "ownership_refresh"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.subcategory === undefined) && (missing0 = "subcategory"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.supported_payment_method_types === undefined) && (missing0 = "supported_payment_method_types"))) || ((data.transaction_refresh === undefined) && (missing0 = "transaction_refresh"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!schema16_properties.has(key0)){
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
if("financial_connections.account" !== data1){
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
if(data.balance !== undefined){
let data3 = data.balance;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate23(data3))){
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(data3 !== null){
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
errors++;
return false;
}
else {
errors = _errs12;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance_refresh !== undefined){
let data4 = data.balance_refresh;
const _errs16 = errors;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(!(validate29(data4))){
errors++;
}
var _valid2 = _errs18 === errors;
valid3 = valid3 || _valid2;
const _errs19 = errors;
if(data4 !== null){
errors++;
}
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
errors++;
return false;
}
else {
errors = _errs17;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data5 = data.category;
const _errs21 = errors;
if(typeof data5 !== "string"){
return false;
}
if(!((((data5 === "cash") || (data5 === "credit")) || (data5 === "investment")) || (data5 === "other"))){
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data6 = data.created;
const _errs24 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data7 = data.display_name;
const _errs26 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
return false;
}
if(errors === _errs26){
if(typeof data7 === "string"){
if(data7.length > 5000 && func0(data7) > 5000){
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.institution_name !== undefined){
let data8 = data.institution_name;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data8 === "string"){
if(data8.length > 5000 && func0(data8) > 5000){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last4 !== undefined){
let data9 = data.last4;
const _errs30 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
return false;
}
if(errors === _errs30){
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livemode !== undefined){
const _errs32 = errors;
if(typeof data.livemode !== "boolean"){
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownership !== undefined){
let data11 = data.ownership;
const _errs34 = errors;
const _errs35 = errors;
let valid5 = false;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data11 === "string"){
if(data11.length > 5000 && func0(data11) > 5000){
errors++;
}
}
else {
errors++;
}
}
var _valid3 = _errs36 === errors;
valid5 = valid5 || _valid3;
const _errs38 = errors;
if(!(validate31(data11))){
errors++;
}
var _valid3 = _errs38 === errors;
valid5 = valid5 || _valid3;
const _errs39 = errors;
if(data11 !== null){
errors++;
}
var _valid3 = _errs39 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
errors++;
return false;
}
else {
errors = _errs35;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownership_refresh !== undefined){
let data12 = data.ownership_refresh;
const _errs41 = errors;
const _errs42 = errors;
let valid6 = false;
const _errs43 = errors;
if(!(validate37(data12))){
errors++;
}
var _valid4 = _errs43 === errors;
valid6 = valid6 || _valid4;
const _errs44 = errors;
if(data12 !== null){
errors++;
}
var _valid4 = _errs44 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
errors++;
return false;
}
else {
errors = _errs42;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data13 = data.permissions;
const _errs46 = errors;
if((!(Array.isArray(data13))) && (data13 !== null)){
return false;
}
if(errors === _errs46){
if(Array.isArray(data13)){
var valid7 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs48 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!((((data14 === "balances") || (data14 === "ownership")) || (data14 === "payment_method")) || (data14 === "transactions"))){
return false;
}
var valid7 = _errs48 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data15 = data.status;
const _errs51 = errors;
if(typeof data15 !== "string"){
return false;
}
if(!(((data15 === "active") || (data15 === "disconnected")) || (data15 === "inactive"))){
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subcategory !== undefined){
let data16 = data.subcategory;
const _errs54 = errors;
if(typeof data16 !== "string"){
return false;
}
if(!((((((data16 === "checking") || (data16 === "credit_card")) || (data16 === "line_of_credit")) || (data16 === "mortgage")) || (data16 === "other")) || (data16 === "savings"))){
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data17 = data.subscriptions;
const _errs57 = errors;
if((!(Array.isArray(data17))) && (data17 !== null)){
return false;
}
if(errors === _errs57){
if(Array.isArray(data17)){
var valid11 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs59 = errors;
if(typeof data18 !== "string"){
return false;
}
if(!(data18 === "transactions")){
return false;
}
var valid11 = _errs59 === errors;
if(!valid11){
break;
}
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supported_payment_method_types !== undefined){
let data19 = data.supported_payment_method_types;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data19)){
var valid13 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs64 = errors;
if(typeof data20 !== "string"){
return false;
}
if(!((data20 === "link") || (data20 === "us_bank_account"))){
return false;
}
var valid13 = _errs64 === errors;
if(!valid13){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_refresh !== undefined){
let data21 = data.transaction_refresh;
const _errs67 = errors;
const _errs68 = errors;
let valid15 = false;
const _errs69 = errors;
if(!(validate39(data21))){
errors++;
}
var _valid5 = _errs69 === errors;
valid15 = valid15 || _valid5;
const _errs70 = errors;
if(data21 !== null){
errors++;
}
var _valid5 = _errs70 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
errors++;
return false;
}
else {
errors = _errs68;
}
var valid0 = _errs67 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate41(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((data === "cash") || (data === "credit")) || (data === "investment")) || (data === "other"))){
return false;
}
return errors === 0;
}

validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate44(data){
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

validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate43(data){
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
if(!(validate44(data8))){
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

validate43.evaluated = {"props":{"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate47(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.object === undefined) && (missing0 = "object")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "object") || (key0 === "previous_attributes"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.object !== undefined){
const _errs2 = errors;
if(!(validate16(data.object))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_attributes !== undefined){
let data1 = data.previous_attributes;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
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

validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate42(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate43(data))){
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
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
return false;
}
if("financial_connections.account.created" !== data0){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate47(data.data))){
errors++;
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

validate42.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate50(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate43(data))){
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
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
return false;
}
if("financial_connections.account.deactivated" !== data0){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate47(data.data))){
errors++;
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

validate50.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate53(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate43(data))){
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
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
return false;
}
if("financial_connections.account.disconnected" !== data0){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate47(data.data))){
errors++;
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

validate53.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate56(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((data === "account") || (data === "customer"))){
return false;
}
return errors === 0;
}

validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^/v1/financial_connections/accounts", "u");

function validate57(data){
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
if(!(validate16(data1[i0]))){
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
else {
if(!pattern3.test(data4)){
return false;
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

validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate59(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((data === "link") || (data === "us_bank_account"))){
return false;
}
return errors === 0;
}

validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate60(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate43(data))){
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
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
return false;
}
if("financial_connections.account.reactivated" !== data0){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate47(data.data))){
errors++;
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

validate60.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate63(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate43(data))){
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
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
return false;
}
if("financial_connections.account.refreshed_balance" !== data0){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate47(data.data))){
errors++;
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

validate63.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate66(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate43(data))){
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
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
return false;
}
if("financial_connections.account.refreshed_ownership" !== data0){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate47(data.data))){
errors++;
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

validate66.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate69(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate43(data))){
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
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
return false;
}
if("financial_connections.account.refreshed_transactions" !== data0){
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate47(data.data))){
errors++;
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

validate69.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate72(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((data === "active") || (data === "disconnected")) || (data === "inactive"))){
return false;
}
return errors === 0;
}

validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate73(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((((data === "checking") || (data === "credit_card")) || (data === "line_of_credit")) || (data === "mortgage")) || (data === "other")) || (data === "savings"))){
return false;
}
return errors === 0;
}

validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate74(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
var valid1 = _errs4 === errors;
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
return errors === 0;
}

validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate75(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((data === "cash") || (data === "credit"))){
return false;
}
return errors === 0;
}

validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate76(data){
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
if(!(((key0 === "type") || (key0 === "account")) || (key0 === "customer"))){
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
if(!((data0 === "account") || (data0 === "customer"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
let data1 = data.account;
const _errs5 = errors;
if(errors === _errs5){
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
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer !== undefined){
let data2 = data.customer;
const _errs7 = errors;
if(errors === _errs7){
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
var valid0 = _errs7 === errors;
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

validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate77(data){
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

validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate78(data){
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
if(!(validate76(data.account_holder))){
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
if(!(validate77(data.filters))){
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

validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate81(data){
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

validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate82(data){
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

validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate83(data){
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
if(!((((((((((((((((((((data1 === "financial_connections_account_inactive") || (data1 === "financial_connections_account_pending_account_numbers")) || (data1 === "financial_connections_account_unavailable_account_numbers")) || (data1 === "financial_connections_no_successful_transaction_refresh")) || (data1 === "api_key_expired")) || (data1 === "idempotency_key_in_use")) || (data1 === "livemode_mismatch")) || (data1 === "lock_timeout")) || (data1 === "parameter_invalid_empty")) || (data1 === "parameter_invalid_integer")) || (data1 === "parameter_invalid_string_blank")) || (data1 === "parameter_invalid_string_empty")) || (data1 === "parameter_missing")) || (data1 === "parameter_unknown")) || (data1 === "parameters_exclusive")) || (data1 === "platform_api_key_expired")) || (data1 === "rate_limit")) || (data1 === "resource_missing")) || (data1 === "secret_key_required")) || (data1 === "url_invalid"))){
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

validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate84(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((((((((((((((((((data === "financial_connections_account_inactive") || (data === "financial_connections_account_pending_account_numbers")) || (data === "financial_connections_account_unavailable_account_numbers")) || (data === "financial_connections_no_successful_transaction_refresh")) || (data === "api_key_expired")) || (data === "idempotency_key_in_use")) || (data === "livemode_mismatch")) || (data === "lock_timeout")) || (data === "parameter_invalid_empty")) || (data === "parameter_invalid_integer")) || (data === "parameter_invalid_string_blank")) || (data === "parameter_invalid_string_empty")) || (data === "parameter_missing")) || (data === "parameter_unknown")) || (data === "parameters_exclusive")) || (data === "platform_api_key_expired")) || (data === "rate_limit")) || (data === "resource_missing")) || (data === "secret_key_required")) || (data === "url_invalid"))){
return false;
}
return errors === 0;
}

validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate85(data){
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
if(!(validate83(data.error))){
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

validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate87(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((((((data === "api_error") || (data === "card_error")) || (data === "idempotency_error")) || (data === "invalid_request_error")) || (data === "rate_limit_error")) || (data === "authentication_error")) || (data === "invalid_grant"))){
return false;
}
return errors === 0;
}

validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate88(data){
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

validate88.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

function validate89(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((data === "balance") || (data === "ownership")) || (data === "transactions"))){
return false;
}
return errors === 0;
}

validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate90(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((((data === "checking") || (data === "credit_card")) || (data === "line_of_credit")) || (data === "mortgage")) || (data === "savings"))){
return false;
}
return errors === 0;
}

validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate91(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "account") || (key0 === "customer"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.account !== undefined){
let data0 = data.account;
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
if(data.customer !== undefined){
let data1 = data.customer;
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
}
}
}
else {
return false;
}
}
return errors === 0;
}

validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate92(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((data === "balances") || (data === "ownership")) || (data === "payment_method")) || (data === "transactions"))){
return false;
}
return errors === 0;
}

validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate93(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((data === "balances") || (data === "ownership")) || (data === "transactions"))){
return false;
}
return errors === 0;
}

validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate94(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.features === undefined) && (missing0 = "features")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "features") || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.features !== undefined){
let data0 = data.features;
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
if(!(((data1 === "balance") || (data1 === "ownership")) || (data1 === "transactions"))){
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
if(data.expand !== undefined){
let data2 = data.expand;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
var valid4 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
return false;
}
}
else {
return false;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
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
}
else {
return false;
}
}
return errors === 0;
}

validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate95(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((data === "failed") || (data === "pending")) || (data === "succeeded"))){
return false;
}
return errors === 0;
}

validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate99(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.countries === undefined) && (missing0 = "countries")){
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

validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88_properties = new Set(["id","object","account_holder","accounts","client_secret","filters","livemode","permissions","prefetch","return_url"]);
function validate96(data){
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

function validate101(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(data === "transactions")){
return false;
}
return errors === 0;
}

validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate102(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.features === undefined) && (missing0 = "features")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "features") || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.features !== undefined){
let data0 = data.features;
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
if(!(data1 === "transactions")){
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
if(data.expand !== undefined){
let data2 = data.expand;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
var valid4 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
return false;
}
}
else {
return false;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
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
}
else {
return false;
}
}
return errors === 0;
}

validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate103(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(data === "transactions")){
return false;
}
return errors === 0;
}

validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate104(data){
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return false;
}
return errors === 0;
}

validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate105(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "gt") || (key0 === "gte")) || (key0 === "lt")) || (key0 === "lte"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.gt !== undefined){
let data0 = data.gt;
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
if(data.gte !== undefined){
let data1 = data.gte;
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
if(data.lt !== undefined){
let data2 = data.lt;
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
if(data.lte !== undefined){
let data3 = data.lte;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
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
else {
return false;
}
}
return errors === 0;
}

validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate107(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.posted_at === undefined) && (missing0 = "posted_at")) || ((data.void_at === undefined) && (missing0 = "void_at"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "posted_at") || (key0 === "void_at"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.posted_at !== undefined){
let data0 = data.posted_at;
const _errs2 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.void_at !== undefined){
let data1 = data.void_at;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
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

validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100_properties = new Set(["id","object","account","amount","currency","description","livemode","status","status_transitions","transacted_at","transaction_refresh","updated"]);
function validate106(data){
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
if(!(validate107(data.status_transitions))){
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

validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate109(data){
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
if(!(validate106(data1[i0]))){
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

validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate111(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.after === undefined) && (missing0 = "after")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "after")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.after !== undefined){
let data0 = data.after;
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

validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate112(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!(((data === "pending") || (data === "posted")) || (data === "void"))){
return false;
}
return errors === 0;
}

validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate113(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.features === undefined) && (missing0 = "features")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "features") || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.features !== undefined){
let data0 = data.features;
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
if(!(data1 === "transactions")){
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
if(data.expand !== undefined){
let data2 = data.expand;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
var valid4 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 5000 && func0(data3) > 5000){
return false;
}
}
else {
return false;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
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
}
else {
return false;
}
}
return errors === 0;
}

validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate114(data){
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

validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate115(data){
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

validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate116(data){
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

validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate117(data){
let errors = 0;
const evaluated0 = validate117.evaluated;
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
const _errs4 = errors;
if(!(validate105(data))){
errors++;
}
var _valid0 = _errs4 === errors;
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

validate117.evaluated = {"dynamicProps":true,"dynamicItems":false};

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
