// Made by `fc-contract generate`. Change the document it comes from, not this file.
import { validate117, validate120 } from "../2025-12-15.clover/validators.js";
import { validate93 as validate88, validate116 as validate110 } from "../2026-06-24.dahlia/validators.js";
import { validate23, validate71 as validate63, validate128 as validate94, validate129 as validate95, validate130 as validate96 } from "../2026-08-26.dahlia/validators.js";
import { func0, validate18, validate20, validate25, validate39 as validate31, validate33, validate39, validate41, validate50 as validate45, pattern3, validate8 as validate0, validate169 as validate1, validate169 as validate2, validate3, validate4, validate169 as validate5, validate169 as validate6, validate167 as validate7, validate8, validate9, validate169 as validate10, validate167 as validate11, validate169 as validate12, validate169 as validate13, validate169 as validate14, validate169 as validate15, validate48 as validate43, validate66 as validate58, validate69 as validate61, validate70 as validate62, validate35, validate34, validate75 as validate67, validate91 as validate80, validate92 as validate81, validate99 as validate85, validate116 as validate86, validate26, validate28, validate169 as validate92, validate127 as validate93, validate132 as validate98, validate51 as validate46, validate133 as validate99, validate134 as validate100, validate135 as validate101, validate139 as validate103, validate140 as validate104, validate141 as validate105, validate142 as validate106, validate156 as validate112, validate166 as validate113, validate156 as validate114, validate157 as validate115, validate158 as validate116, validate164 as validate122, validate165 as validate123, validate160 as validate118, validate166 as validate124, validate167 as validate125, validate169 as validate126, validate169 as validate127, validate170 as validate128 } from "../2026-09-30.endive/validators.js";
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

const schema16_properties = new Set(["id","object","account_holder","account_numbers","balance","balance_refresh","category","created","display_name","institution_name","last4","livemode","ownership","ownership_refresh","permissions","status","subcategory","subscriptions","supported_payment_method_types","transaction_refresh"]);
function validate16(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.account_holder === undefined) && (missing0 = "account_holder")) || ((data.account_numbers === undefined) && (missing0 = "account_numbers"))) || ((data.balance === undefined) && (missing0 = "balance"))) || ((data.balance_refresh === undefined) && (missing0 = "balance_refresh"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.institution_name === undefined) && (missing0 = "institution_name"))) || ((data.last4 === undefined) && (missing0 = "last4"))) || ((data.livemode === undefined) && (missing0 = "livemode"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.ownership === undefined) && (missing0 = "ownership"))) || ((data.ownership_refresh === undefined) && (missing0 = "ownership_refresh"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.subcategory === undefined) && (missing0 = "subcategory"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.supported_payment_method_types === undefined) && (missing0 = "supported_payment_method_types"))) || ((data.transaction_refresh === undefined) && (missing0 = "transaction_refresh"))){
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
if(data.account_numbers !== undefined){
let data3 = data.account_numbers;
const _errs11 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
return false;
}
if(errors === _errs11){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate23(data3[i0]))){
errors++;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
let data5 = data.balance;
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(!(validate25(data5))){
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = valid3 || _valid1;
const _errs17 = errors;
if(data5 !== null){
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
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
if(data.balance_refresh !== undefined){
let data6 = data.balance_refresh;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate31(data6))){
errors++;
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
const _errs22 = errors;
if(data6 !== null){
errors++;
}
var _valid2 = _errs22 === errors;
valid4 = valid4 || _valid2;
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
if(valid0){
if(data.category !== undefined){
let data7 = data.category;
const _errs24 = errors;
if(typeof data7 !== "string"){
return false;
}
if(!((((data7 === "cash") || (data7 === "credit")) || (data7 === "investment")) || (data7 === "other"))){
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data8 = data.created;
const _errs27 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data9 = data.display_name;
const _errs29 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
return false;
}
if(errors === _errs29){
if(typeof data9 === "string"){
if(data9.length > 5000 && func0(data9) > 5000){
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.institution_name !== undefined){
let data10 = data.institution_name;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data10 === "string"){
if(data10.length > 5000 && func0(data10) > 5000){
return false;
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
if(data.last4 !== undefined){
let data11 = data.last4;
const _errs33 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
return false;
}
if(errors === _errs33){
if(typeof data11 === "string"){
if(data11.length > 5000 && func0(data11) > 5000){
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livemode !== undefined){
const _errs35 = errors;
if(typeof data.livemode !== "boolean"){
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownership !== undefined){
let data13 = data.ownership;
const _errs37 = errors;
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data13 === "string"){
if(data13.length > 5000 && func0(data13) > 5000){
errors++;
}
}
else {
errors++;
}
}
var _valid3 = _errs39 === errors;
valid6 = valid6 || _valid3;
const _errs41 = errors;
if(!(validate33(data13))){
errors++;
}
var _valid3 = _errs41 === errors;
valid6 = valid6 || _valid3;
const _errs42 = errors;
if(data13 !== null){
errors++;
}
var _valid3 = _errs42 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
errors++;
return false;
}
else {
errors = _errs38;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownership_refresh !== undefined){
let data14 = data.ownership_refresh;
const _errs44 = errors;
const _errs45 = errors;
let valid7 = false;
const _errs46 = errors;
if(!(validate39(data14))){
errors++;
}
var _valid4 = _errs46 === errors;
valid7 = valid7 || _valid4;
const _errs47 = errors;
if(data14 !== null){
errors++;
}
var _valid4 = _errs47 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
errors++;
return false;
}
else {
errors = _errs45;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data15 = data.permissions;
const _errs49 = errors;
if((!(Array.isArray(data15))) && (data15 !== null)){
return false;
}
if(errors === _errs49){
if(Array.isArray(data15)){
var valid8 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs51 = errors;
if(typeof data16 !== "string"){
return false;
}
if(!((((data16 === "balances") || (data16 === "ownership")) || (data16 === "payment_method")) || (data16 === "transactions"))){
return false;
}
var valid8 = _errs51 === errors;
if(!valid8){
break;
}
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data17 = data.status;
const _errs54 = errors;
if(typeof data17 !== "string"){
return false;
}
if(!(((data17 === "active") || (data17 === "disconnected")) || (data17 === "inactive"))){
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subcategory !== undefined){
let data18 = data.subcategory;
const _errs57 = errors;
if(typeof data18 !== "string"){
return false;
}
if(!((((((data18 === "checking") || (data18 === "credit_card")) || (data18 === "line_of_credit")) || (data18 === "mortgage")) || (data18 === "other")) || (data18 === "savings"))){
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data19 = data.subscriptions;
const _errs60 = errors;
if((!(Array.isArray(data19))) && (data19 !== null)){
return false;
}
if(errors === _errs60){
if(Array.isArray(data19)){
var valid12 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs62 = errors;
if(typeof data20 !== "string"){
return false;
}
if(!(data20 === "transactions")){
return false;
}
var valid12 = _errs62 === errors;
if(!valid12){
break;
}
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supported_payment_method_types !== undefined){
let data21 = data.supported_payment_method_types;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data21)){
var valid14 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs67 = errors;
if(typeof data22 !== "string"){
return false;
}
if(!((data22 === "link") || (data22 === "us_bank_account"))){
return false;
}
var valid14 = _errs67 === errors;
if(!valid14){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_refresh !== undefined){
let data23 = data.transaction_refresh;
const _errs70 = errors;
const _errs71 = errors;
let valid16 = false;
const _errs72 = errors;
if(!(validate41(data23))){
errors++;
}
var _valid5 = _errs72 === errors;
valid16 = valid16 || _valid5;
const _errs73 = errors;
if(data23 !== null){
errors++;
}
var _valid5 = _errs73 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
errors++;
return false;
}
else {
errors = _errs71;
}
var valid0 = _errs70 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate49(data){
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

validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate44(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if(!(validate49(data.data))){
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

validate44.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate52(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if(!(validate49(data.data))){
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

validate52.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate55(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if(!(validate49(data.data))){
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

validate55.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate59(data){
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

validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate64(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if("financial_connections.account.account_numbers_updated" !== data0){
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
if(!(validate49(data.data))){
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

validate64.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate68(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if(!(validate49(data.data))){
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

validate68.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate71(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if(!(validate49(data.data))){
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

validate71.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate74(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if(!(validate49(data.data))){
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

validate74.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate77(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if(!(validate49(data.data))){
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

validate77.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate82(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate45(data))){
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
if("financial_connections.account.upcoming_account_number_expiry" !== data0){
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
if(!(validate49(data.data))){
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

validate82.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

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

validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate89(data){
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
if(!(validate87(data.account_holder))){
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
if(!(validate88(data.filters))){
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

validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate102(data){
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

validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97_properties = new Set(["id","object","account_holder","accounts","client_secret","filters","livemode","permissions","prefetch","return_url"]);
function validate107(data){
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
if(!schema97_properties.has(key0)){
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
if(!(validate59(data.accounts))){
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
if(!(validate110(data.filters))){
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

validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export { validate17, validate87, validate89, validate102 };

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
  "#/components/schemas/AccountCategory": validate43,
  "#/components/schemas/AccountCreatedEvent": validate44,
  "#/components/schemas/AccountDeactivatedEvent": validate52,
  "#/components/schemas/AccountDisconnectedEvent": validate55,
  "#/components/schemas/AccountEventData": validate49,
  "#/components/schemas/AccountHolder": validate17,
  "#/components/schemas/AccountHolderType": validate58,
  "#/components/schemas/AccountList": validate59,
  "#/components/schemas/AccountNumber": validate23,
  "#/components/schemas/AccountNumberIdentifierType": validate61,
  "#/components/schemas/AccountNumberNetwork": validate62,
  "#/components/schemas/AccountNumberStatus": validate63,
  "#/components/schemas/AccountNumbersUpdatedEvent": validate64,
  "#/components/schemas/AccountOwner": validate35,
  "#/components/schemas/AccountOwnerList": validate34,
  "#/components/schemas/AccountOwnership": validate33,
  "#/components/schemas/AccountPaymentMethodType": validate67,
  "#/components/schemas/AccountReactivatedEvent": validate68,
  "#/components/schemas/AccountRefreshedBalanceEvent": validate71,
  "#/components/schemas/AccountRefreshedOwnershipEvent": validate74,
  "#/components/schemas/AccountRefreshedTransactionsEvent": validate77,
  "#/components/schemas/AccountStatus": validate80,
  "#/components/schemas/AccountSubcategory": validate81,
  "#/components/schemas/AccountUpcomingNumberExpiryEvent": validate82,
  "#/components/schemas/AmountsByCurrency": validate85,
  "#/components/schemas/Balance": validate25,
  "#/components/schemas/BalanceType": validate86,
  "#/components/schemas/CashBalance": validate26,
  "#/components/schemas/ConnectAccount": validate18,
  "#/components/schemas/CreateSessionAccountHolder": validate87,
  "#/components/schemas/CreateSessionFilters": validate88,
  "#/components/schemas/CreateSessionRequest": validate89,
  "#/components/schemas/CreditBalance": validate28,
  "#/components/schemas/CurrencyCode": validate92,
  "#/components/schemas/Customer": validate20,
  "#/components/schemas/DisconnectAccountRequest": validate93,
  "#/components/schemas/Error": validate94,
  "#/components/schemas/ErrorCode": validate95,
  "#/components/schemas/ErrorEnvelope": validate96,
  "#/components/schemas/ErrorType": validate98,
  "#/components/schemas/EventEnvelope": validate45,
  "#/components/schemas/EventRequest": validate46,
  "#/components/schemas/Expand": validate99,
  "#/components/schemas/Feature": validate100,
  "#/components/schemas/FilterSubcategory": validate101,
  "#/components/schemas/ListAccountsAccountHolder": validate102,
  "#/components/schemas/OwnershipRefresh": validate39,
  "#/components/schemas/Permission": validate103,
  "#/components/schemas/PrefetchFeature": validate104,
  "#/components/schemas/Refresh": validate31,
  "#/components/schemas/RefreshAccountRequest": validate105,
  "#/components/schemas/RefreshStatus": validate106,
  "#/components/schemas/Session": validate107,
  "#/components/schemas/SessionFilters": validate110,
  "#/components/schemas/SubscribableFeature": validate112,
  "#/components/schemas/SubscribeAccountRequest": validate113,
  "#/components/schemas/Subscription": validate114,
  "#/components/schemas/Timestamp": validate115,
  "#/components/schemas/TransactedAtRange": validate116,
  "#/components/schemas/Transaction": validate117,
  "#/components/schemas/TransactionList": validate120,
  "#/components/schemas/TransactionRefresh": validate41,
  "#/components/schemas/TransactionRefreshFilter": validate122,
  "#/components/schemas/TransactionStatus": validate123,
  "#/components/schemas/TransactionStatusTransitions": validate118,
  "#/components/schemas/UnsubscribeAccountRequest": validate124,
  "#/paths/~1v1~1financial_connections~1accounts/get/parameters/1/schema": validate125,
  "#/paths/~1v1~1financial_connections~1accounts~1{account}~1owners/get/parameters/0/schema": validate126,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/0/schema": validate127,
  "#/paths/~1v1~1financial_connections~1transactions/get/parameters/1/schema": validate128,
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
