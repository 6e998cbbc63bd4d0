// Made by `fc-contract generate`. Change the document it comes from, not this file.
import { func0, validate17, validate25, validate39 as validate31, validate33, validate39, validate41, validate43, validate50, pattern3, validate117, validate119, validate151 as validate120, validate147, validate151, validate8 as validate0, validate169 as validate1, validate169 as validate2, validate3, validate4, validate169 as validate5, validate169 as validate6, validate167 as validate7, validate8, validate9, validate169 as validate10, validate167 as validate11, validate169 as validate12, validate169 as validate13, validate169 as validate14, validate169 as validate15, validate47, validate44, validate48, validate66, validate69, validate70, validate35, validate34, validate75, validate91, validate92, validate99, validate100, validate102, validate107, validate109, validate104, validate112, validate101, validate113, validate116, validate26, validate18, validate28, validate169 as validate126, validate20, validate127, validate132, validate51, validate133, validate134, validate135, validate136, validate137, validate138, validate139, validate140, validate141, validate142, validate143, validate153, validate156 as validate154, validate166 as validate155, validate156, validate157, validate158, validate159, validate162, validate164, validate165, validate160, validate166, validate167, validate169 as validate168, validate169, validate170 } from "../2026-09-30.endive/validators.js";
function validate23(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.expected_expiry_date === undefined) && (missing0 = "expected_expiry_date")) || ((data.identifier_type === undefined) && (missing0 = "identifier_type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.supported_networks === undefined) && (missing0 = "supported_networks"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "expected_expiry_date") || (key0 === "identifier_type")) || (key0 === "status")) || (key0 === "supported_networks"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.expected_expiry_date !== undefined){
let data0 = data.expected_expiry_date;
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
if(data.identifier_type !== undefined){
let data1 = data.identifier_type;
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((data1 === "account_number") || (data1 === "tokenized_account_number"))){
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
const _errs7 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!((data2 === "deactivated") || (data2 === "transactable"))){
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supported_networks !== undefined){
let data3 = data.supported_networks;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(typeof data4 !== "string"){
return false;
}
if(!(data4 === "ach")){
return false;
}
var valid3 = _errs12 === errors;
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
else {
return false;
}
}
return errors === 0;
}

validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema16_properties = new Set(["id","object","account_holder","account_numbers","balance","balance_refresh","category","created","display_name","institution_name","last4","livemode","ownership","ownership_refresh","permissions","status","subcategory","subscriptions","supported_payment_method_types","transaction_refresh","status_details"]);
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
if(valid0){
if(data.status_details !== undefined){
const _errs75 = errors;
if(!(validate43(data.status_details))){
errors++;
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

validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate54(data){
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

validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate49(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

validate49.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate57(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

validate57.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate60(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if("financial_connections.account.expected_deactivation_date_updated" !== data0){
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
if(!(validate54(data.data))){
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
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

function validate67(data){
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

validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate71(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((data === "deactivated") || (data === "transactable"))){
return false;
}
return errors === 0;
}

validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate72(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

validate72.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate76(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if("financial_connections.account.supported_payment_method_types_updated" !== data0){
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
if(!(validate54(data.data))){
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

validate76.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate79(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

validate79.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate82(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

function validate85(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

validate85.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate88(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

validate88.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate93(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if("financial_connections.account.upcoming_deactivation" !== data0){
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
if(!(validate54(data.data))){
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

validate93.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate96(data){
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
return false;
}
const _errs1 = errors;
if(!(validate50(data))){
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
if(!(validate54(data.data))){
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

validate96.evaluated = {"props":{"type":true,"data":true,"id":true,"object":true,"account":true,"api_version":true,"context":true,"created":true,"livemode":true,"pending_webhooks":true,"request":true},"dynamicProps":false,"dynamicItems":false};

function validate118(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
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
else {
return false;
}
}
return errors === 0;
}

validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate121(data){
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
if(!((((((((key0 === "account_holder") || (key0 === "permissions")) || (key0 === "filters")) || (key0 === "limits")) || (key0 === "manual_entry")) || (key0 === "prefetch")) || (key0 === "return_url")) || (key0 === "expand"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.account_holder !== undefined){
const _errs2 = errors;
if(!(validate117(data.account_holder))){
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
if(!(validate118(data.filters))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
const _errs9 = errors;
if(!(validate119(data.limits))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manual_entry !== undefined){
const _errs10 = errors;
if(!(validate120(data.manual_entry))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefetch !== undefined){
let data6 = data.prefetch;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs13 = errors;
if(typeof data7 !== "string"){
return false;
}
if(!(((data7 === "balances") || (data7 === "ownership")) || (data7 === "transactions"))){
return false;
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
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data8 = data.return_url;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(data8.length > 5000 && func0(data8) > 5000){
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
if(data.expand !== undefined){
let data9 = data.expand;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(data10.length > 5000 && func0(data10) > 5000){
return false;
}
}
else {
return false;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
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

validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate128(data){
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

validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate129(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
if(!((((((((((((((((((((data === "financial_connections_account_inactive") || (data === "financial_connections_account_pending_account_numbers")) || (data === "financial_connections_account_unavailable_account_numbers")) || (data === "financial_connections_no_successful_transaction_refresh")) || (data === "api_key_expired")) || (data === "idempotency_key_in_use")) || (data === "livemode_mismatch")) || (data === "lock_timeout")) || (data === "parameter_invalid_empty")) || (data === "parameter_invalid_integer")) || (data === "parameter_invalid_string_blank")) || (data === "parameter_invalid_string_empty")) || (data === "parameter_missing")) || (data === "parameter_unknown")) || (data === "parameters_exclusive")) || (data === "platform_api_key_expired")) || (data === "rate_limit")) || (data === "resource_missing")) || (data === "secret_key_required")) || (data === "url_invalid"))){
return false;
}
return errors === 0;
}

validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};

function validate130(data){
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
if(!(validate128(data.error))){
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

validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function validate149(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.account_subcategories === undefined) && (missing0 = "account_subcategories")) || ((data.countries === undefined) && (missing0 = "countries"))) || ((data.country === undefined) && (missing0 = "country"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "account_subcategories") || (key0 === "countries")) || (key0 === "country")) || (key0 === "require_payment_method_support"))){
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
if(data.country !== undefined){
let data4 = data.country;
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
return false;
}
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 5000 && func0(data4) > 5000){
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_payment_method_support !== undefined){
let data5 = data.require_payment_method_support;
const _errs13 = errors;
if(typeof data5 !== "string"){
return false;
}
if(!(((data5 === "all") || (data5 === "at_least_one")) || (data5 === "none"))){
return false;
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

export { validate128, validate129, validate130, validate23, validate71, validate67, validate16, validate49, validate57, validate63, validate54, validate72, validate79, validate82, validate85, validate88, validate96, validate60, validate76, validate93, validate118, validate121 };

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
