// Generated from src/dsl/schema by scripts/generate.mjs; do not edit.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
"use strict";
export const campaignFile = validate53;
const schema20 = {"title":"A Muster campaign","type":"object","required":["muster","campaign","version","title","source","timezone","calendar","window","bodies","units","activities"],"properties":{"muster":{"type":"number","const":1,"description":"The version of the language."},"campaign":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The name of the campaign, unique where it is published."},"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$","x-expected":"a version such as 1.0.0","description":"The version of the definition, such as 1.0.0; a published version never changes."},"title":{"$ref":"#/$defs/text","description":"What people call the campaign."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"source":{"$ref":"#/$defs/source"},"timezone":{"type":"string","minLength":1,"maxLength":64,"description":"IANA zone, for example Asia/Shanghai."},"calendar":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":50}],"description":"The work calendar: cn (statutory holidays and made-up working days) or none; a list is laid in layers."},"window":{"$ref":"#/$defs/window"},"dates":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/named-date"}},"description":"Dates that the activities refer to.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"periods":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/period-group"}},"description":"Groups of periods.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"archive":{"type":"string","minLength":1,"maxLength":120,"description":"From the end of this day on nothing can be changed any more.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"bodies":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/body"}},"description":"The authorities.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"units":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/category"}},"description":"The categories of units.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"groups":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/group"}},"description":"Names for several categories together.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"roles":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/role"}},"description":"The posts people hold in units.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"registers":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/register"}},"description":"The lists units keep.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"use":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300},"maxItems":200,"description":"Paths of the type library files this campaign uses."},"activities":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/activity"}},"description":"What is to be done.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"lifecycles":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/lifecycle"}},"description":"Statecharts that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"chasing":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/chasing"}},"description":"Chasing policies that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"appraisal":{"type":"object","required":["of"],"properties":{"of":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The category or group whose units are appraised."},"title":{"$ref":"#/$defs/text","description":"What people call the appraisal."}},"additionalProperties":false,"description":"Which category or group is appraised on the points."}},"additionalProperties":false,"description":"A compliance campaign."};
const func1 = Object.prototype.hasOwnProperty;
const func2 = runtime0.default;
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern4 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const schema21 = {"anyOf":[{"type":"string","minLength":1,"maxLength":4000},{"type":"object","patternProperties":{"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$":{"type":"string","minLength":1,"maxLength":4000}},"minProperties":1,"additionalProperties":false,"x-expected":"a language tag such as zh-CN or en"}],"description":"Words for people: one text, or one text per language (zh-CN, en …)."};
const pattern5 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema21.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.anyOf[0].type,parentSchema:schema21.anyOf[0],data};
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
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema21.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(pattern5.test(key0))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern5.test(key1)){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func2(data0) > 4000){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema21.anyOf[1].patternProperties["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.anyOf[1].patternProperties["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"],data:data0};
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
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.anyOf[1].patternProperties["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"].type,parentSchema:schema21.anyOf[1].patternProperties["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"],data:data0};
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
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.anyOf[1].type,parentSchema:schema21.anyOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.anyOf,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
validate54.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema22 = {"type":"object","required":["issued"],"properties":{"document":{"type":"string","minLength":1,"maxLength":200,"description":"The number of the document."},"title":{"$ref":"#/$defs/text","description":"What people call it."},"issued":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The day it was issued."},"clauses":{"type":"string","minLength":1,"maxLength":300,"description":"Path of the clause list."},"legal-basis":{"type":"array","items":{"$ref":"#/$defs/text"},"maxItems":50,"description":"The laws it rests on."},"preamble":{"$ref":"#/$defs/text","description":"Its guiding words, in your own."},"references":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/text"}},"description":"Documents that tasks and courses refer to.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"The notice that the campaign carries out."};
const pattern7 = new RegExp("^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issued === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issued"},message:"must have required property '"+"issued"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "document") || (key0 === "title")) || (key0 === "issued")) || (key0 === "clauses")) || (key0 === "legal-basis")) || (key0 === "preamble")) || (key0 === "references"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema22.properties.document,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.document,data:data0};
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
const err4 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.document.type,parentSchema:schema22.properties.document,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.issued !== undefined){
let data2 = data.issued;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"},message:"must match pattern \""+"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"+"\"",schema:"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$",parentSchema:schema22.properties.issued,data:data2};
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
const err6 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.issued.type,parentSchema:schema22.properties.issued,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.clauses !== undefined){
let data3 = data.clauses;
if(typeof data3 === "string"){
if(func2(data3) > 300){
const err7 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema22.properties.clauses,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.clauses,data:data3};
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
const err9 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.clauses.type,parentSchema:schema22.properties.clauses,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["legal-basis"] !== undefined){
let data4 = data["legal-basis"];
if(Array.isArray(data4)){
if(data4.length > 50){
const err10 = {instancePath:instancePath+"/legal-basis",schemaPath:"#/properties/legal-basis/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema22.properties["legal-basis"],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data4[i0], {instancePath:instancePath+"/legal-basis/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/legal-basis",schemaPath:"#/properties/legal-basis/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties["legal-basis"].type,parentSchema:schema22.properties["legal-basis"],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.preamble !== undefined){
if(!(validate54(data.preamble, {instancePath:instancePath+"/preamble",parentData:data,parentDataProperty:"preamble",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data7 = data.references;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(pattern3.test(key1))){
const err12 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema22.properties.references,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data7){
if(pattern3.test(key2)){
if(!(validate54(data7[key2], {instancePath:instancePath+"/references/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.references.type,parentSchema:schema22.properties.references,data:data7};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The first day, or month."},"to":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The last day, or month; itself included."}},"additionalProperties":false,"description":"When the campaign is carried out; both ends belong to it, and their precision is kept."};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"},message:"must match pattern \""+"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"+"\"",schema:"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$",parentSchema:schema23.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.from.type,parentSchema:schema23.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"},message:"must match pattern \""+"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"+"\"",schema:"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$",parentSchema:schema23.properties.to,data:data1};
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
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.to.type,parentSchema:schema23.properties.to,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"anyOf":[{"type":"string","minLength":1,"maxLength":120,"description":"A date in plain words: 2022-12-05, end of window, submission, 5 workdays before submission at 12:00.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},{"type":"object","required":["on"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"on":{"type":"string","minLength":1,"maxLength":120,"description":"The day.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""}},"additionalProperties":false,"description":"A date with a title."},{"type":"object","required":["from","to"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"from":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The first day, or month."},"to":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The last day, or month; itself included."}},"additionalProperties":false,"description":"A span of days; both ends belong to it."}],"description":"A date, a span of days, or \"to be announced\" (bound later, while running)."};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema24.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.anyOf[0].type,parentSchema:schema24.anyOf[0],data};
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema24.anyOf[1].required,parentSchema:schema24.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "on"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data1 = data.on;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err5 = {instancePath:instancePath+"/on",schemaPath:"#/anyOf/1/properties/on/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema24.anyOf[1].properties.on,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/on",schemaPath:"#/anyOf/1/properties/on/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.anyOf[1].properties.on,data:data1};
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
const err7 = {instancePath:instancePath+"/on",schemaPath:"#/anyOf/1/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.anyOf[1].properties.on.type,parentSchema:schema24.anyOf[1].properties.on,data:data1};
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
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.anyOf[1].type,parentSchema:schema24.anyOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props1 = true;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema24.anyOf[2].required,parentSchema:schema24.anyOf[2],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.to === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema24.anyOf[2].required,parentSchema:schema24.anyOf[2],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "title") || (key1 === "from")) || (key1 === "to"))){
const err11 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema24.anyOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/2/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"},message:"must match pattern \""+"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"+"\"",schema:"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$",parentSchema:schema24.anyOf[2].properties.from,data:data3};
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
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/2/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.anyOf[2].properties.from.type,parentSchema:schema24.anyOf[2].properties.from,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/2/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"},message:"must match pattern \""+"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$"+"\"",schema:"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$",parentSchema:schema24.anyOf[2].properties.to,data:data4};
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
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/2/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.anyOf[2].properties.to.type,parentSchema:schema24.anyOf[2].properties.to,data:data4};
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
const err16 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.anyOf[2].type,parentSchema:schema24.anyOf[2],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = true;
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema24.anyOf,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
validate65.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema25 = {"type":"object","required":["of"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"of":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/named-date"}},"description":"The periods of this group.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"Named periods that an activity may be due for, one task each."};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "of"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(pattern3.test(key1))){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.of,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data1){
if(pattern3.test(key2)){
if(!(validate65(data1[key2], {instancePath:instancePath+"/of/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.of.type,parentSchema:schema25.properties.of,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","required":["title"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"lead":{"type":"boolean","description":"Leads the campaign; exactly one body does."},"issuer":{"type":"boolean","description":"Signed the notice and may see everything. Default true."}},"additionalProperties":false,"description":"An authority that issues, receives or supervises."};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "lead")) || (key0 === "issuer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.lead !== undefined){
let data1 = data.lead;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.lead.type,parentSchema:schema26.properties.lead,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.issuer.type,parentSchema:schema26.properties.issuer,data:data2};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","required":["title","joins"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"joins":{"enum":["automatically","by-choice"],"description":"automatically: bound from publication. by-choice: invited, bound from enrolment, may withdraw, never in a denominator or a red list."},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/attribute"}},"description":"Facts kept about units of this category.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A category of units."};
const schema28 = {"anyOf":[{"enum":["text","yes-no","number","date"]},{"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"kind":{"enum":["text","yes-no","number","date"],"description":"What kind of fact it is. Default text."},"choice":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":200,"description":"The values it may take."},"required":{"type":"boolean","description":"It must be given."}},"additionalProperties":false,"description":"A fact with a title, a kind or the choices it may take."}],"description":"text, yes-no, number, date, or an object with a title, kind or choice."};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((data === "text") || (data === "yes-no")) || (data === "number")) || (data === "date"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema28.anyOf[0].enum,parentSchema:schema28.anyOf[0],data};
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
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "kind")) || (key0 === "choice")) || (key0 === "required"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((data1 === "text") || (data1 === "yes-no")) || (data1 === "number")) || (data1 === "date"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[1].properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema28.anyOf[1].properties.kind.enum,parentSchema:schema28.anyOf[1].properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.choice !== undefined){
let data2 = data.choice;
if(Array.isArray(data2)){
if(data2.length > 200){
const err3 = {instancePath:instancePath+"/choice",schemaPath:"#/anyOf/1/properties/choice/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema28.anyOf[1].properties.choice,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/choice",schemaPath:"#/anyOf/1/properties/choice/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.anyOf[1].properties.choice,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err5 = {instancePath:instancePath+"/choice/" + i0,schemaPath:"#/anyOf/1/properties/choice/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema28.anyOf[1].properties.choice.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern3.test(data3)){
const err6 = {instancePath:instancePath+"/choice/" + i0,schemaPath:"#/anyOf/1/properties/choice/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28.anyOf[1].properties.choice.items,data:data3};
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
const err7 = {instancePath:instancePath+"/choice/" + i0,schemaPath:"#/anyOf/1/properties/choice/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.anyOf[1].properties.choice.items.type,parentSchema:schema28.anyOf[1].properties.choice.items,data:data3};
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
const err8 = {instancePath:instancePath+"/choice",schemaPath:"#/anyOf/1/properties/choice/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.anyOf[1].properties.choice.type,parentSchema:schema28.anyOf[1].properties.choice,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.required !== undefined){
let data4 = data.required;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/required",schemaPath:"#/anyOf/1/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.anyOf[1].properties.required.type,parentSchema:schema28.anyOf[1].properties.required,data:data4};
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
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.anyOf[1].type,parentSchema:schema28.anyOf[1],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props1 = true;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema28.anyOf,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
validate78.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.joins === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "joins"},message:"must have required property '"+"joins"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "joins")) || (key0 === "attributes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.joins !== undefined){
let data1 = data.joins;
if(!((data1 === "automatically") || (data1 === "by-choice"))){
const err3 = {instancePath:instancePath+"/joins",schemaPath:"#/properties/joins/enum",keyword:"enum",params:{allowedValues: schema27.properties.joins.enum},message:"must be equal to one of the allowed values",schema:schema27.properties.joins.enum,parentSchema:schema27.properties.joins,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.attributes !== undefined){
let data2 = data.attributes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern3.test(key1))){
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema27.properties.attributes,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data2){
if(pattern3.test(key2)){
if(!(validate78(data2[key2], {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.properties.attributes.type,parentSchema:schema27.properties.attributes,data:data2};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","required":["of"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"of":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":100,"description":"Categories or groups."}},"additionalProperties":false,"description":"A name for several categories together."};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "of"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(Array.isArray(data1)){
if(data1.length > 100){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema29.properties.of,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema29.properties.of,data:data1};
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
if(func2(data2) > 64){
const err4 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/properties/of/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema29.properties.of.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/properties/of/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema29.properties.of.items,data:data2};
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
const err6 = {instancePath:instancePath+"/of/" + i0,schemaPath:"#/properties/of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.of.items.type,parentSchema:schema29.properties.of.items,data:data2};
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
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.properties.of.type,parentSchema:schema29.properties.of,data:data1};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["title"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"in":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The category or group whose units have it. Default: all."},"people":{"type":"string","pattern":"^\\d+(\\.\\.(\\d+)?)?$","description":"How many people hold it in one unit: 1, 1.., 0..3.","x-expected":"a number of people such as 1, 1.. or 0..3"},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/attribute"}},"description":"Facts kept about a holder of the role.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A post that people hold in units; `in` names the category or group of units that have it."};
const pattern35 = new RegExp("^\\d+(\\.\\.(\\d+)?)?$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "in")) || (key0 === "people")) || (key0 === "attributes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
let data1 = data.in;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err2 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema30.properties.in,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema30.properties.in,data:data1};
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
const err4 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.in.type,parentSchema:schema30.properties.in,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.people !== undefined){
let data2 = data.people;
if(typeof data2 === "string"){
if(!pattern35.test(data2)){
const err5 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\.(\\d+)?)?$"},message:"must match pattern \""+"^\\d+(\\.\\.(\\d+)?)?$"+"\"",schema:"^\\d+(\\.\\.(\\d+)?)?$",parentSchema:schema30.properties.people,data:data2};
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
const err6 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.people.type,parentSchema:schema30.properties.people,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.attributes !== undefined){
let data3 = data.attributes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern3.test(key1))){
const err7 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.attributes,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data3){
if(pattern3.test(key2)){
if(!(validate78(data3[key2], {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.attributes.type,parentSchema:schema30.properties.attributes,data:data3};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["title"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"in":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The category or group whose units have it. Default: all."},"fields":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/attribute"}},"description":"What is kept about each row.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A list that a unit keeps: places, contractors, risks."};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "in")) || (key0 === "fields"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
let data1 = data.in;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err2 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.in,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema31.properties.in,data:data1};
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
const err4 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.in.type,parentSchema:schema31.properties.in,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern3.test(key1))){
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.fields,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data2){
if(pattern3.test(key2)){
if(!(validate78(data2[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.fields.type,parentSchema:schema31.properties.fields,data:data2};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","required":["title","why","for"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"why":{"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"string"}]},"maxItems":300,"description":"The clauses of the notice that this serves."},"type":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"A type of the library that it takes everything from; what is written here is laid over it."},"without":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},"maxItems":100,"description":"Parts of the type left out, for example evidence.published.proof."},"binding":{"enum":["required","encouraged"],"description":"encouraged: offered, never counted against anybody. Default required."},"for":{"anyOf":[{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},{"type":"array","items":{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},"minItems":1,"maxItems":50}],"description":"Whom or what there is one task for; a list is a product."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."},"owner":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"Whose task it is. Default: the person it is for, else the unit.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"opens":{"type":"string","minLength":1,"maxLength":120,"description":"When it can be begun. Default: at once.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"due":{"type":"string","minLength":1,"maxLength":120,"description":"The last day in time. Without it nothing is ever late.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"closes":{"type":"string","minLength":1,"maxLength":120,"description":"Between due and this day a hand-in is in grace, after it late. Default: due.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"past":{"enum":["waive","backfill","count"],"description":"What was due before the unit was bound: waived; may be filled in, owed by nobody; or owed. Never overdue. Default waive."},"after":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":50}],"description":"Activities that the unit must have completed before."},"eligible":{"type":"object","required":["role"],"properties":{"role":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The role they hold."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."}},"additionalProperties":false,"description":"Whoever it can be chosen from."},"when-empty":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The lifecycle of the one task that stands for an empty set: a claim that is looked at."},"roster":{"type":"object","properties":{"joins":{"enum":["owes","free"],"description":"Whether somebody who joins later owes it. Default owes."},"leaves":{"enum":["released","owes"],"description":"Whether somebody who leaves still owes it. Default released. Finished work always stays."}},"additionalProperties":false,"description":"Who joins later owes it or is free; who leaves is released or still owes. Finished work always stays."},"case":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who may report one."},"identity":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":5,"description":"The fields that tell whether two reports are the same."}},"additionalProperties":false,"description":"Who may report a case, and the fields that tell whether two reports are the same."},"evidence":{"$ref":"#/$defs/form","description":"The form that is filled in."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"},"maxItems":50,"description":"What must hold between its fields."},"lifecycle":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The statechart of each task."},"receivers":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who receives what is handed in, each with a receipt of its own."},"until":{"type":"string","pattern":"^(all|at least \\d+%?)$","description":"When the unit has done its part: all, at least 2, at least 80%.","x-expected":"all, at least 2 or at least 80%"},"chase":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The policy that reminds and escalates. Without it nobody is chased."},"points":{"type":"number","minimum":0,"maximum":1000000,"description":"What it is worth in the appraisal."}},"additionalProperties":false,"description":"Something that is to be done: why, who, when, what, how, until."};
const schema33 = {"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/field"}},"description":"The fields of the form, in order.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"};
const schema34 = {"anyOf":[{"$ref":"#/$defs/short-field"},{"$ref":"#/$defs/text-field"},{"$ref":"#/$defs/number-field"},{"$ref":"#/$defs/yes-no-field"},{"$ref":"#/$defs/choice-field"},{"$ref":"#/$defs/date-field"},{"$ref":"#/$defs/person-field"},{"$ref":"#/$defs/row-field"},{"$ref":"#/$defs/file-field"},{"$ref":"#/$defs/link-field"},{"$ref":"#/$defs/checklist-field"},{"$ref":"#/$defs/task-field"},{"$ref":"#/$defs/list-field"}],"description":"A field of a form."};
const schema35 = {"enum":["text","number","yes-no","date","person","file","link"],"description":"A field without limits."};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "text") || (data === "number")) || (data === "yes-no")) || (data === "date")) || (data === "person")) || (data === "file")) || (data === "link"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",schema:schema35.enum,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"text"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"min":{"type":"object","required":["characters"],"properties":{"characters":{"type":"integer","minimum":0,"maximum":100000}},"additionalProperties":false,"description":"The least that is taken."},"max":{"type":"object","required":["characters"],"properties":{"characters":{"type":"integer","minimum":0,"maximum":100000}},"additionalProperties":false,"description":"The most that is taken."},"counted":{"enum":["characters","office"],"description":"characters: every character but white space. office: a Chinese character or punctuation mark is 1, a run of Latin letters or digits is 1. Default characters."}},"additionalProperties":false,"description":"Words."};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "title")) || (key0 === "help")) || (key0 === "required")) || (key0 === "when")) || (key0 === "min")) || (key0 === "max")) || (key0 === "counted"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.type.type,parentSchema:schema36.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("text" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema36.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.required.type,parentSchema:schema36.properties.required,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema36.properties.when,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.when,data:data4};
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
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.when.type,parentSchema:schema36.properties.when,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.min !== undefined){
let data5 = data.min;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.characters === undefined){
const err8 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/required",keyword:"required",params:{missingProperty: "characters"},message:"must have required property '"+"characters"+"'",schema:schema36.properties.min.required,parentSchema:schema36.properties.min,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data5){
if(!(key1 === "characters")){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.min,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.characters !== undefined){
let data6 = data5.characters;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/min/characters",schemaPath:"#/properties/min/properties/characters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.min.properties.characters.type,parentSchema:schema36.properties.min.properties.characters,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/min/characters",schemaPath:"#/properties/min/properties/characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema36.properties.min.properties.characters,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/min/characters",schemaPath:"#/properties/min/properties/characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.min.properties.characters,data:data6};
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
}
else {
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.min.type,parentSchema:schema36.properties.min,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max !== undefined){
let data7 = data.max;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.characters === undefined){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/required",keyword:"required",params:{missingProperty: "characters"},message:"must have required property '"+"characters"+"'",schema:schema36.properties.max.required,parentSchema:schema36.properties.max,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data7){
if(!(key2 === "characters")){
const err15 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.max,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.characters !== undefined){
let data8 = data7.characters;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/max/characters",schemaPath:"#/properties/max/properties/characters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.max.properties.characters.type,parentSchema:schema36.properties.max.properties.characters,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/max/characters",schemaPath:"#/properties/max/properties/characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema36.properties.max.properties.characters,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/max/characters",schemaPath:"#/properties/max/properties/characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.max.properties.characters,data:data8};
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
}
else {
const err19 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.max.type,parentSchema:schema36.properties.max,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.counted !== undefined){
let data9 = data.counted;
if(!((data9 === "characters") || (data9 === "office"))){
const err20 = {instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/enum",keyword:"enum",params:{allowedValues: schema36.properties.counted.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.counted.enum,parentSchema:schema36.properties.counted,data:data9};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"number"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"min":{"type":"number","description":"The least that is taken."},"max":{"type":"number","description":"The most that is taken."},"whole":{"type":"boolean","description":"Whole numbers only."},"unit":{"$ref":"#/$defs/text","description":"The unit of measure."}},"additionalProperties":false,"description":"A number."};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.type.type,parentSchema:schema37.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("number" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema37.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.required.type,parentSchema:schema37.properties.required,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema37.properties.when,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.when,data:data4};
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
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.when.type,parentSchema:schema37.properties.when,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.min !== undefined){
let data5 = data.min;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.min.type,parentSchema:schema37.properties.min,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data6 = data.max;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.max.type,parentSchema:schema37.properties.max,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.whole !== undefined){
let data7 = data.whole;
if(typeof data7 !== "boolean"){
const err10 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.whole.type,parentSchema:schema37.properties.whole,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unit !== undefined){
if(!(validate54(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"yes-no"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"is":{"type":"boolean","description":"The answer that is demanded."}},"additionalProperties":false,"description":"Yes or no; `is` demands one."};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "help")) || (key0 === "required")) || (key0 === "when")) || (key0 === "is"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.type.type,parentSchema:schema38.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("yes-no" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "yes-no"},message:"must be equal to constant",schema:"yes-no",parentSchema:schema38.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.required.type,parentSchema:schema38.properties.required,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema38.properties.when,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.when,data:data4};
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
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.when.type,parentSchema:schema38.properties.when,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.is !== undefined){
let data5 = data.is;
if(typeof data5 !== "boolean"){
const err8 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.is.type,parentSchema:schema38.properties.is,data:data5};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","required":["type","options"],"properties":{"type":{"type":"string","const":"choice"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"options":{"anyOf":[{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":500},{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/text"}},"description":"Options with their titles.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}],"description":"The answers."},"other":{"type":"boolean","description":"An open list: another answer may be given in words."},"many":{"type":"boolean","description":"Several may be chosen."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."}},"additionalProperties":false,"description":"One or several of a list."};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.options === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.type.type,parentSchema:schema39.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("choice" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "choice"},message:"must be equal to constant",schema:"choice",parentSchema:schema39.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.required.type,parentSchema:schema39.properties.required,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema39.properties.when,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.when,data:data4};
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
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.when.type,parentSchema:schema39.properties.when,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.options !== undefined){
let data5 = data.options;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(Array.isArray(data5)){
if(data5.length > 500){
const err9 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/anyOf/0/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema39.properties.options.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39.properties.options.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err11 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema39.properties.options.anyOf[0].items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern3.test(data6)){
const err12 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/anyOf/0/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema39.properties.options.anyOf[0].items,data:data6};
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
const err13 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.options.anyOf[0].items.type,parentSchema:schema39.properties.options.anyOf[0].items,data:data6};
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
const err14 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.options.anyOf[0].type,parentSchema:schema39.properties.options.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(pattern3.test(key1))){
const err15 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.options.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key2 in data5){
if(pattern3.test(key2)){
if(!(validate54(data5[key2], {instancePath:instancePath+"/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.options.anyOf[1].type,parentSchema:schema39.properties.options.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err17 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema39.properties.options.anyOf,parentSchema:schema39.properties.options,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
if(data.other !== undefined){
let data8 = data.other;
if(typeof data8 !== "boolean"){
const err18 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.other.type,parentSchema:schema39.properties.other,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.many !== undefined){
let data9 = data.many;
if(typeof data9 !== "boolean"){
const err19 = {instancePath:instancePath+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.many.type,parentSchema:schema39.properties.many,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.min !== undefined){
let data10 = data.min;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema39.properties.min,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.min,data:data10};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"date"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"within":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The window, occurrence, date or period it must fall in."}},"additionalProperties":false,"description":"A day; `within` names the window, a period, `occurrence`, or a date it must fall in."};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "help")) || (key0 === "required")) || (key0 === "when")) || (key0 === "within"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("date" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "date"},message:"must be equal to constant",schema:"date",parentSchema:schema40.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.required.type,parentSchema:schema40.properties.required,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema40.properties.when,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.when,data:data4};
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
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.when.type,parentSchema:schema40.properties.when,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.within !== undefined){
let data5 = data.within;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err8 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema40.properties.within,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern3.test(data5)){
const err9 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema40.properties.within,data:data5};
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
const err10 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.within.type,parentSchema:schema40.properties.within,data:data5};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"person"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"role":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The role that can be chosen from."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of them can be chosen."},"many":{"type":"boolean","description":"Several may be chosen."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."}},"additionalProperties":false,"description":"One or several people of the roster, by role and condition."};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.type.type,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("person" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "person"},message:"must be equal to constant",schema:"person",parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema41.properties.required.type,parentSchema:schema41.properties.required,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema41.properties.when,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.when,data:data4};
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
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.when.type,parentSchema:schema41.properties.when,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema41.properties.role,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern3.test(data5)){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema41.properties.role,data:data5};
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
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.role.type,parentSchema:schema41.properties.role,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.where !== undefined){
let data6 = data.where;
if(typeof data6 === "string"){
if(func2(data6) > 2000){
const err11 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema41.properties.where,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data6) < 1){
const err12 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.where,data:data6};
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
const err13 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.where.type,parentSchema:schema41.properties.where,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.many !== undefined){
let data7 = data.many;
if(typeof data7 !== "boolean"){
const err14 = {instancePath:instancePath+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema41.properties.many.type,parentSchema:schema41.properties.many,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.min !== undefined){
let data8 = data.min;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.properties.min.type,parentSchema:schema41.properties.min,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema41.properties.min,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41.properties.min,data:data8};
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
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","required":["type","register"],"properties":{"type":{"type":"string","const":"row"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"register":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The register that is chosen from."},"many":{"type":"boolean","description":"Several may be chosen."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."}},"additionalProperties":false,"description":"Rows of a register the unit keeps."};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.register === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "title")) || (key0 === "help")) || (key0 === "required")) || (key0 === "when")) || (key0 === "register")) || (key0 === "many")) || (key0 === "min"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.type.type,parentSchema:schema42.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("row" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "row"},message:"must be equal to constant",schema:"row",parentSchema:schema42.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.required.type,parentSchema:schema42.properties.required,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema42.properties.when,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.when,data:data4};
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
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.when.type,parentSchema:schema42.properties.when,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.register !== undefined){
let data5 = data.register;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err9 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema42.properties.register,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data5)){
const err10 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema42.properties.register,data:data5};
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
const err11 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.register.type,parentSchema:schema42.properties.register,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.many !== undefined){
let data6 = data.many;
if(typeof data6 !== "boolean"){
const err12 = {instancePath:instancePath+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.many.type,parentSchema:schema42.properties.many,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.min !== undefined){
let data7 = data.min;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.min.type,parentSchema:schema42.properties.min,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema42.properties.min,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42.properties.min,data:data7};
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
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"file"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"accept":{"anyOf":[{"type":"string","pattern":"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$","x-expected":"image, video, document, sheet, any or an ending such as .pdf"},{"type":"array","items":{"type":"string","pattern":"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$","x-expected":"image, video, document, sheet, any or an ending such as .pdf"},"minItems":1,"maxItems":50}],"description":"Kinds or endings of files."},"max-size":{"type":"string","pattern":"^\\d+ (KB|MB|GB)$","x-expected":"a size such as 20 MB","description":"The largest size, such as 20 MB."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."},"max":{"type":"integer","minimum":0,"maximum":100000,"description":"The most that is taken."}},"additionalProperties":false,"description":"Uploaded files."};
const pattern65 = new RegExp("^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$", "u");
const pattern67 = new RegExp("^\\d+ (KB|MB|GB)$", "u");

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.type.type,parentSchema:schema43.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("file" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema43.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema43.properties.required.type,parentSchema:schema43.properties.required,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema43.properties.when,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.when,data:data4};
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
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.when.type,parentSchema:schema43.properties.when,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.accept !== undefined){
let data5 = data.accept;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(typeof data5 === "string"){
if(!pattern65.test(data5)){
const err8 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$"},message:"must match pattern \""+"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$"+"\"",schema:"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$",parentSchema:schema43.properties.accept.anyOf[0],data:data5};
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
const err9 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.accept.anyOf[0].type,parentSchema:schema43.properties.accept.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
const _errs15 = errors;
if(Array.isArray(data5)){
if(data5.length > 50){
const err10 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema43.properties.accept.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema43.properties.accept.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern65.test(data6)){
const err12 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$"},message:"must match pattern \""+"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$"+"\"",schema:"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$",parentSchema:schema43.properties.accept.anyOf[1].items,data:data6};
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
const err13 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.accept.anyOf[1].items.type,parentSchema:schema43.properties.accept.anyOf[1].items,data:data6};
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
const err14 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.accept.anyOf[1].type,parentSchema:schema43.properties.accept.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema43.properties.accept.anyOf,parentSchema:schema43.properties.accept,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data["max-size"] !== undefined){
let data7 = data["max-size"];
if(typeof data7 === "string"){
if(!pattern67.test(data7)){
const err16 = {instancePath:instancePath+"/max-size",schemaPath:"#/properties/max-size/pattern",keyword:"pattern",params:{pattern: "^\\d+ (KB|MB|GB)$"},message:"must match pattern \""+"^\\d+ (KB|MB|GB)$"+"\"",schema:"^\\d+ (KB|MB|GB)$",parentSchema:schema43.properties["max-size"],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/max-size",schemaPath:"#/properties/max-size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties["max-size"].type,parentSchema:schema43.properties["max-size"],data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.min !== undefined){
let data8 = data.min;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.min.type,parentSchema:schema43.properties.min,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema43.properties.min,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.min,data:data8};
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
if(data.max !== undefined){
let data9 = data.max;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.max.type,parentSchema:schema43.properties.max,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema43.properties.max,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.max,data:data9};
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
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"link"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."}},"additionalProperties":false,"description":"A web address."};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "title")) || (key0 === "help")) || (key0 === "required")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.type.type,parentSchema:schema44.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("link" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "link"},message:"must be equal to constant",schema:"link",parentSchema:schema44.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.required.type,parentSchema:schema44.properties.required,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema44.properties.when,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.when,data:data4};
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
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.when.type,parentSchema:schema44.properties.when,data:data4};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","required":["type","lines"],"properties":{"type":{"type":"string","const":"checklist"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"lines":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/text"}},"description":"What is to be looked at.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"not-applicable":{"type":"boolean","description":"A line may be answered not-applicable. Default true."},"all":{"type":"boolean","description":"Every line must be answered yes."}},"additionalProperties":false,"description":"Lines, each answered yes, no or not-applicable."};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lines === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "title")) || (key0 === "help")) || (key0 === "required")) || (key0 === "when")) || (key0 === "lines")) || (key0 === "not-applicable")) || (key0 === "all"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.type.type,parentSchema:schema45.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("checklist" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "checklist"},message:"must be equal to constant",schema:"checklist",parentSchema:schema45.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.required.type,parentSchema:schema45.properties.required,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema45.properties.when,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.when,data:data4};
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
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.when.type,parentSchema:schema45.properties.when,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lines !== undefined){
let data5 = data.lines;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(pattern3.test(key1))){
const err9 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.lines,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data5){
if(pattern3.test(key2)){
if(!(validate54(data5[key2], {instancePath:instancePath+"/lines/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.lines.type,parentSchema:schema45.properties.lines,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["not-applicable"] !== undefined){
let data7 = data["not-applicable"];
if(typeof data7 !== "boolean"){
const err11 = {instancePath:instancePath+"/not-applicable",schemaPath:"#/properties/not-applicable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties["not-applicable"].type,parentSchema:schema45.properties["not-applicable"],data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.all !== undefined){
let data8 = data.all;
if(typeof data8 !== "boolean"){
const err12 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.all.type,parentSchema:schema45.properties.all,data:data8};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","required":["type","of"],"properties":{"type":{"type":"string","const":"task"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"of":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"What it is made of, or chosen from."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of them can be chosen."},"done":{"type":"boolean","description":"Only a task that is done may be chosen."}},"additionalProperties":false,"description":"One of the unit's own tasks of another activity, chosen by condition on its person."};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "title")) || (key0 === "help")) || (key0 === "required")) || (key0 === "when")) || (key0 === "of")) || (key0 === "where")) || (key0 === "done"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.type.type,parentSchema:schema46.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("task" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "task"},message:"must be equal to constant",schema:"task",parentSchema:schema46.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema46.properties.required.type,parentSchema:schema46.properties.required,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema46.properties.when,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.when,data:data4};
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
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.when.type,parentSchema:schema46.properties.when,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.of !== undefined){
let data5 = data.of;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema46.properties.of,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data5)){
const err10 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema46.properties.of,data:data5};
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
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.of.type,parentSchema:schema46.properties.of,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.where !== undefined){
let data6 = data.where;
if(typeof data6 === "string"){
if(func2(data6) > 2000){
const err12 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema46.properties.where,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.where,data:data6};
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
const err14 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.where.type,parentSchema:schema46.properties.where,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.done !== undefined){
let data7 = data.done;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema46.properties.done.type,parentSchema:schema46.properties.done,data:data7};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","required":["type","of"],"properties":{"type":{"type":"string","const":"list"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"of":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/flat-field"}},"description":"What it is made of, or chosen from.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."},"max":{"type":"integer","minimum":0,"maximum":100000,"description":"The most that is taken."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"},"maxItems":50,"description":"What must hold within an entry, which is called entry."}},"additionalProperties":false,"description":"Entries of a small form; rules see one entry as `entry`."};
const schema48 = {"anyOf":[{"$ref":"#/$defs/short-field"},{"$ref":"#/$defs/text-field"},{"$ref":"#/$defs/number-field"},{"$ref":"#/$defs/yes-no-field"},{"$ref":"#/$defs/choice-field"},{"$ref":"#/$defs/date-field"},{"$ref":"#/$defs/person-field"},{"$ref":"#/$defs/row-field"},{"$ref":"#/$defs/file-field"},{"$ref":"#/$defs/link-field"},{"$ref":"#/$defs/checklist-field"},{"$ref":"#/$defs/task-field"}],"description":"A field of a form."};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : append(vErrors, validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : append(vErrors, validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs3 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : append(vErrors, validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs4 = errors;
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs5 = errors;
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs6 = errors;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : append(vErrors, validate118.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs7 = errors;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs8 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : append(vErrors, validate126.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs9 = errors;
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : append(vErrors, validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs10 = errors;
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : append(vErrors, validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs11 = errors;
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : append(vErrors, validate138.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs12 = errors;
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema48.anyOf,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
validate150.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema49 = {"type":"object","required":["check","message"],"properties":{"check":{"type":"string","minLength":1,"maxLength":2000,"description":"A CEL condition, for example person.in_charge_of_safety == false."},"message":{"$ref":"#/$defs/text"}},"additionalProperties":false,"description":"What must hold between fields, and what is said when it does not."};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "check") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.check !== undefined){
let data0 = data.check;
if(typeof data0 === "string"){
if(func2(data0) > 2000){
const err3 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema49.properties.check,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.check,data:data0};
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
const err5 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.check.type,parentSchema:schema49.properties.check,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.message !== undefined){
if(!(validate54(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.type.type,parentSchema:schema47.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",schema:"list",parentSchema:schema47.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate54(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.required.type,parentSchema:schema47.properties.required,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema47.properties.when,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.when,data:data4};
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
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.when.type,parentSchema:schema47.properties.when,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.of !== undefined){
let data5 = data.of;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(pattern3.test(key1))){
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema47.properties.of,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data5){
if(pattern3.test(key2)){
if(!(validate150(data5[key2], {instancePath:instancePath+"/of/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : append(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.of.type,parentSchema:schema47.properties.of,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.min !== undefined){
let data7 = data.min;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.min.type,parentSchema:schema47.properties.min,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema47.properties.min,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema47.properties.min,data:data7};
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
if(data.max !== undefined){
let data8 = data.max;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.max.type,parentSchema:schema47.properties.max,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema47.properties.max,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema47.properties.max,data:data8};
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
if(data.rules !== undefined){
let data9 = data.rules;
if(Array.isArray(data9)){
if(data9.length > 50){
const err17 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema47.properties.rules,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data9[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : append(vErrors, validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.rules.type,parentSchema:schema47.properties.rules,data:data9};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : append(vErrors, validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : append(vErrors, validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs3 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : append(vErrors, validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs4 = errors;
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs5 = errors;
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs6 = errors;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : append(vErrors, validate118.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs7 = errors;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs8 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : append(vErrors, validate126.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs9 = errors;
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : append(vErrors, validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs10 = errors;
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : append(vErrors, validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs11 = errors;
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : append(vErrors, validate138.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs12 = errors;
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs13 = errors;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
validate97.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern3.test(key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(pattern3.test(key1)){
if(!(validate97(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern46 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
const pattern47 = new RegExp("^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$", "u");
const pattern76 = new RegExp("^(all|at least \\d+%?)$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.why === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.for === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate54(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(Array.isArray(data2)){
if(data2.length > 300){
const err4 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxItems",keyword:"maxItems",params:{limit: 300},message:"must NOT have more than 300 items",schema:300,parentSchema:schema32.properties.why,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/why/" + i0,schemaPath:"#/properties/why/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.why.items.anyOf[0].type,parentSchema:schema32.properties.why.items.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs10 = errors;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/why/" + i0,schemaPath:"#/properties/why/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.why.items.anyOf[1].type,parentSchema:schema32.properties.why.items.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err7 = {instancePath:instancePath+"/why/" + i0,schemaPath:"#/properties/why/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.why.items.anyOf,parentSchema:schema32.properties.why.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
}
else {
const err8 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.why.type,parentSchema:schema32.properties.why,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 === "string"){
if(func2(data4) > 64){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.type,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.type,data:data4};
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
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.type.type,parentSchema:schema32.properties.type,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.without !== undefined){
let data5 = data.without;
if(Array.isArray(data5)){
if(data5.length > 100){
const err12 = {instancePath:instancePath+"/without",schemaPath:"#/properties/without/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema32.properties.without,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern46.test(data6)){
const err13 = {instancePath:instancePath+"/without/" + i1,schemaPath:"#/properties/without/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9.-]*$"+"\"",schema:"^[a-z][a-z0-9.-]*$",parentSchema:schema32.properties.without.items,data:data6};
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
const err14 = {instancePath:instancePath+"/without/" + i1,schemaPath:"#/properties/without/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.without.items.type,parentSchema:schema32.properties.without.items,data:data6};
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
const err15 = {instancePath:instancePath+"/without",schemaPath:"#/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.without.type,parentSchema:schema32.properties.without,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.binding !== undefined){
let data7 = data.binding;
if(!((data7 === "required") || (data7 === "encouraged"))){
const err16 = {instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/enum",keyword:"enum",params:{allowedValues: schema32.properties.binding.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.binding.enum,parentSchema:schema32.properties.binding,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.for !== undefined){
let data8 = data.for;
const _errs21 = errors;
let valid6 = false;
const _errs22 = errors;
if(typeof data8 === "string"){
if(!pattern47.test(data8)){
const err17 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"},message:"must match pattern \""+"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"+"\"",schema:"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$",parentSchema:schema32.properties.for.anyOf[0],data:data8};
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
const err18 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.for.anyOf[0].type,parentSchema:schema32.properties.for.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid6 = valid6 || _valid1;
const _errs25 = errors;
if(Array.isArray(data8)){
if(data8.length > 50){
const err19 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32.properties.for.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.for.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern47.test(data9)){
const err21 = {instancePath:instancePath+"/for/" + i2,schemaPath:"#/properties/for/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"},message:"must match pattern \""+"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"+"\"",schema:"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$",parentSchema:schema32.properties.for.anyOf[1].items,data:data9};
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
const err22 = {instancePath:instancePath+"/for/" + i2,schemaPath:"#/properties/for/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.for.anyOf[1].items.type,parentSchema:schema32.properties.for.anyOf[1].items,data:data9};
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
else {
const err23 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.for.anyOf[1].type,parentSchema:schema32.properties.for.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err24 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.for.anyOf,parentSchema:schema32.properties.for,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.where !== undefined){
let data10 = data.where;
if(typeof data10 === "string"){
if(func2(data10) > 2000){
const err25 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema32.properties.where,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data10) < 1){
const err26 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.where,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.where.type,parentSchema:schema32.properties.where,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.owner !== undefined){
let data11 = data.owner;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err28 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.owner,data:data11};
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
const err29 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.owner.type,parentSchema:schema32.properties.owner,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.opens !== undefined){
let data12 = data.opens;
if(typeof data12 === "string"){
if(func2(data12) > 120){
const err30 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema32.properties.opens,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data12) < 1){
const err31 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.opens,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.opens.type,parentSchema:schema32.properties.opens,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.due !== undefined){
let data13 = data.due;
if(typeof data13 === "string"){
if(func2(data13) > 120){
const err33 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema32.properties.due,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data13) < 1){
const err34 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.due,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.due.type,parentSchema:schema32.properties.due,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.closes !== undefined){
let data14 = data.closes;
if(typeof data14 === "string"){
if(func2(data14) > 120){
const err36 = {instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema32.properties.closes,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data14) < 1){
const err37 = {instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.closes,data:data14};
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
const err38 = {instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.closes.type,parentSchema:schema32.properties.closes,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.past !== undefined){
let data15 = data.past;
if(!(((data15 === "waive") || (data15 === "backfill")) || (data15 === "count"))){
const err39 = {instancePath:instancePath+"/past",schemaPath:"#/properties/past/enum",keyword:"enum",params:{allowedValues: schema32.properties.past.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.past.enum,parentSchema:schema32.properties.past,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.after !== undefined){
let data16 = data.after;
const _errs46 = errors;
let valid9 = false;
const _errs47 = errors;
if(typeof data16 === "string"){
if(func2(data16) > 64){
const err40 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.after.anyOf[0],data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern3.test(data16)){
const err41 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.after.anyOf[0],data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.after.anyOf[0].type,parentSchema:schema32.properties.after.anyOf[0],data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid9 = valid9 || _valid2;
const _errs50 = errors;
if(Array.isArray(data16)){
if(data16.length > 50){
const err43 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32.properties.after.anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.length < 1){
const err44 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.after.anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func2(data17) > 64){
const err45 = {instancePath:instancePath+"/after/" + i3,schemaPath:"#/properties/after/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.after.anyOf[1].items,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern3.test(data17)){
const err46 = {instancePath:instancePath+"/after/" + i3,schemaPath:"#/properties/after/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.after.anyOf[1].items,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/after/" + i3,schemaPath:"#/properties/after/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.after.anyOf[1].items.type,parentSchema:schema32.properties.after.anyOf[1].items,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.after.anyOf[1].type,parentSchema:schema32.properties.after.anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err49 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.after.anyOf,parentSchema:schema32.properties.after,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.eligible !== undefined){
let data18 = data.eligible;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.role === undefined){
const err50 = {instancePath:instancePath+"/eligible",schemaPath:"#/properties/eligible/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema32.properties.eligible.required,parentSchema:schema32.properties.eligible,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key1 in data18){
if(!((key1 === "role") || (key1 === "where"))){
const err51 = {instancePath:instancePath+"/eligible",schemaPath:"#/properties/eligible/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.eligible,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.role !== undefined){
let data19 = data18.role;
if(typeof data19 === "string"){
if(func2(data19) > 64){
const err52 = {instancePath:instancePath+"/eligible/role",schemaPath:"#/properties/eligible/properties/role/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.eligible.properties.role,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern3.test(data19)){
const err53 = {instancePath:instancePath+"/eligible/role",schemaPath:"#/properties/eligible/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.eligible.properties.role,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/eligible/role",schemaPath:"#/properties/eligible/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.eligible.properties.role.type,parentSchema:schema32.properties.eligible.properties.role,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data18.where !== undefined){
let data20 = data18.where;
if(typeof data20 === "string"){
if(func2(data20) > 2000){
const err55 = {instancePath:instancePath+"/eligible/where",schemaPath:"#/properties/eligible/properties/where/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema32.properties.eligible.properties.where,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func2(data20) < 1){
const err56 = {instancePath:instancePath+"/eligible/where",schemaPath:"#/properties/eligible/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.eligible.properties.where,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/eligible/where",schemaPath:"#/properties/eligible/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.eligible.properties.where.type,parentSchema:schema32.properties.eligible.properties.where,data:data20};
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
else {
const err58 = {instancePath:instancePath+"/eligible",schemaPath:"#/properties/eligible/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.eligible.type,parentSchema:schema32.properties.eligible,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["when-empty"] !== undefined){
let data21 = data["when-empty"];
if(typeof data21 === "string"){
if(func2(data21) > 64){
const err59 = {instancePath:instancePath+"/when-empty",schemaPath:"#/properties/when-empty/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties["when-empty"],data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern3.test(data21)){
const err60 = {instancePath:instancePath+"/when-empty",schemaPath:"#/properties/when-empty/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties["when-empty"],data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/when-empty",schemaPath:"#/properties/when-empty/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties["when-empty"].type,parentSchema:schema32.properties["when-empty"],data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.roster !== undefined){
let data22 = data.roster;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 in data22){
if(!((key2 === "joins") || (key2 === "leaves"))){
const err62 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.roster,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.joins !== undefined){
let data23 = data22.joins;
if(!((data23 === "owes") || (data23 === "free"))){
const err63 = {instancePath:instancePath+"/roster/joins",schemaPath:"#/properties/roster/properties/joins/enum",keyword:"enum",params:{allowedValues: schema32.properties.roster.properties.joins.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.roster.properties.joins.enum,parentSchema:schema32.properties.roster.properties.joins,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.leaves !== undefined){
let data24 = data22.leaves;
if(!((data24 === "released") || (data24 === "owes"))){
const err64 = {instancePath:instancePath+"/roster/leaves",schemaPath:"#/properties/roster/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema32.properties.roster.properties.leaves.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.roster.properties.leaves.enum,parentSchema:schema32.properties.roster.properties.leaves,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.roster.type,parentSchema:schema32.properties.roster,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.case !== undefined){
let data25 = data.case;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.by === undefined){
const err66 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema32.properties.case.required,parentSchema:schema32.properties.case,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key3 in data25){
if(!((key3 === "by") || (key3 === "identity"))){
const err67 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.case,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.by !== undefined){
let data26 = data25.by;
const _errs75 = errors;
let valid15 = false;
const _errs76 = errors;
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err68 = {instancePath:instancePath+"/case/by",schemaPath:"#/properties/case/properties/by/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.case.properties.by.anyOf[0],data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/case/by",schemaPath:"#/properties/case/properties/by/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.case.properties.by.anyOf[0].type,parentSchema:schema32.properties.case.properties.by.anyOf[0],data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid3 = _errs76 === errors;
valid15 = valid15 || _valid3;
const _errs79 = errors;
if(Array.isArray(data26)){
if(data26.length > 50){
const err70 = {instancePath:instancePath+"/case/by",schemaPath:"#/properties/case/properties/by/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32.properties.case.properties.by.anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.length < 1){
const err71 = {instancePath:instancePath+"/case/by",schemaPath:"#/properties/case/properties/by/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.case.properties.by.anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err72 = {instancePath:instancePath+"/case/by/" + i4,schemaPath:"#/properties/case/properties/by/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.case.properties.by.anyOf[1].items,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/case/by/" + i4,schemaPath:"#/properties/case/properties/by/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.case.properties.by.anyOf[1].items.type,parentSchema:schema32.properties.case.properties.by.anyOf[1].items,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/case/by",schemaPath:"#/properties/case/properties/by/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.case.properties.by.anyOf[1].type,parentSchema:schema32.properties.case.properties.by.anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid3 = _errs79 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const err75 = {instancePath:instancePath+"/case/by",schemaPath:"#/properties/case/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.case.properties.by.anyOf,parentSchema:schema32.properties.case.properties.by,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data25.identity !== undefined){
let data28 = data25.identity;
if(Array.isArray(data28)){
if(data28.length > 5){
const err76 = {instancePath:instancePath+"/case/identity",schemaPath:"#/properties/case/properties/identity/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema32.properties.case.properties.identity,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data28.length < 1){
const err77 = {instancePath:instancePath+"/case/identity",schemaPath:"#/properties/case/properties/identity/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.case.properties.identity,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(typeof data29 === "string"){
if(func2(data29) > 64){
const err78 = {instancePath:instancePath+"/case/identity/" + i5,schemaPath:"#/properties/case/properties/identity/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.case.properties.identity.items,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern3.test(data29)){
const err79 = {instancePath:instancePath+"/case/identity/" + i5,schemaPath:"#/properties/case/properties/identity/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.case.properties.identity.items,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/case/identity/" + i5,schemaPath:"#/properties/case/properties/identity/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.case.properties.identity.items.type,parentSchema:schema32.properties.case.properties.identity.items,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/case/identity",schemaPath:"#/properties/case/properties/identity/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.case.properties.identity.type,parentSchema:schema32.properties.case.properties.identity,data:data28};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.case.type,parentSchema:schema32.properties.case,data:data25};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate96(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data31 = data.rules;
if(Array.isArray(data31)){
if(data31.length > 50){
const err83 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32.properties.rules,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
if(!(validate164(data31[i6], {instancePath:instancePath+"/rules/" + i6,parentData:data31,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : append(vErrors, validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.rules.type,parentSchema:schema32.properties.rules,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.lifecycle !== undefined){
let data33 = data.lifecycle;
if(typeof data33 === "string"){
if(func2(data33) > 64){
const err85 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.lifecycle,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern3.test(data33)){
const err86 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.lifecycle,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.lifecycle.type,parentSchema:schema32.properties.lifecycle,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.receivers !== undefined){
let data34 = data.receivers;
const _errs97 = errors;
let valid22 = false;
const _errs98 = errors;
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
const err88 = {instancePath:instancePath+"/receivers",schemaPath:"#/properties/receivers/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.receivers.anyOf[0],data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/receivers",schemaPath:"#/properties/receivers/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.receivers.anyOf[0].type,parentSchema:schema32.properties.receivers.anyOf[0],data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid4 = _errs98 === errors;
valid22 = valid22 || _valid4;
const _errs101 = errors;
if(Array.isArray(data34)){
if(data34.length > 50){
const err90 = {instancePath:instancePath+"/receivers",schemaPath:"#/properties/receivers/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32.properties.receivers.anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data34.length < 1){
const err91 = {instancePath:instancePath+"/receivers",schemaPath:"#/properties/receivers/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.receivers.anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len7 = data34.length;
for(let i7=0; i7<len7; i7++){
let data35 = data34[i7];
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err92 = {instancePath:instancePath+"/receivers/" + i7,schemaPath:"#/properties/receivers/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.receivers.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/receivers/" + i7,schemaPath:"#/properties/receivers/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.receivers.anyOf[1].items.type,parentSchema:schema32.properties.receivers.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/receivers",schemaPath:"#/properties/receivers/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.receivers.anyOf[1].type,parentSchema:schema32.properties.receivers.anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid4 = _errs101 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const err95 = {instancePath:instancePath+"/receivers",schemaPath:"#/properties/receivers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.receivers.anyOf,parentSchema:schema32.properties.receivers,data:data34};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data.until !== undefined){
let data36 = data.until;
if(typeof data36 === "string"){
if(!pattern76.test(data36)){
const err96 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^(all|at least \\d+%?)$"},message:"must match pattern \""+"^(all|at least \\d+%?)$"+"\"",schema:"^(all|at least \\d+%?)$",parentSchema:schema32.properties.until,data:data36};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.until.type,parentSchema:schema32.properties.until,data:data36};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.chase !== undefined){
let data37 = data.chase;
if(typeof data37 === "string"){
if(func2(data37) > 64){
const err98 = {instancePath:instancePath+"/chase",schemaPath:"#/properties/chase/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.chase,data:data37};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern3.test(data37)){
const err99 = {instancePath:instancePath+"/chase",schemaPath:"#/properties/chase/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema32.properties.chase,data:data37};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/chase",schemaPath:"#/properties/chase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.chase.type,parentSchema:schema32.properties.chase,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.points !== undefined){
let data38 = data.points;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000 || isNaN(data38)){
const err101 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema32.properties.points,data:data38};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err102 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.points,data:data38};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.properties.points.type,parentSchema:schema32.properties.points,data:data38};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","required":["start","states"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"start":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The state that a task opens in."},"states":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/state"}},"description":"The states.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"always":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"$ref":"#/$defs/event"},{"type":"array","items":{"$ref":"#/$defs/event"},"minItems":1,"maxItems":50}]}},"description":"Allowed in every state that is not final.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A statechart: how a task goes from open to done."};
const schema51 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"on":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"$ref":"#/$defs/event"},{"type":"array","items":{"$ref":"#/$defs/event"},"minItems":1,"maxItems":50}]}},"description":"What may happen in this state.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"after":{"$ref":"#/$defs/after","description":"Moves on by itself."},"final":{"type":"boolean","description":"The task ends here."},"counts":{"enum":["done","waived","not-applicable","nothing"],"description":"What a final state counts as."},"waits-for":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Whose turn it is. Default owner."},"clock":{"enum":["runs","stops"],"description":"Whether reminders and the ladder go on in this state. Default: runs, in a final state stops."},"within":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"A due date of its own, counted from entering the state.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"}},"additionalProperties":false,"description":"A state: what may happen in it, whom it waits for, and how long at the most (`within`, a due date of its own, never earlier than the activity itself gives)."};
const schema52 = {"type":"object","required":["by"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The state it leads to; without one the state stays."},"by":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who may do it."},"needs":{"anyOf":[{"type":"string","const":"evidence"},{"$ref":"#/$defs/form"}],"description":"The complete evidence, or a small form of its own."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"When it is allowed; sees the receipts as they would be afterwards."},"effect":{"$ref":"#/$defs/effect","description":"What it brings about besides."}},"additionalProperties":false,"description":"Who may do it, what it needs, when it is allowed, where it leads. Of several, the first whose condition holds is taken."};
const schema53 = {"type":"object","properties":{"receipts":{"enum":["ask","accept","return","clear"],"description":"ask: every receiver that has not accepted is asked. accept, return: the acting receiver answers. clear: nobody is asked any longer."},"reschedule":{"type":"string","minLength":1,"maxLength":120,"description":"The new due date; fields of the form may be named.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"open":{"type":"object","required":["activity"],"properties":{"activity":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The activity whose case is opened."},"each":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"A list field: one case for each of its entries."}},"additionalProperties":false,"description":"Opens a case of another activity: one, or one for each entry of a list field; fields of the same name are carried over."},"notify":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who is written to."}},"additionalProperties":false,"description":"What an event brings about besides the new state."};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "receipts") || (key0 === "reschedule")) || (key0 === "open")) || (key0 === "notify"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.receipts !== undefined){
let data0 = data.receipts;
if(!((((data0 === "ask") || (data0 === "accept")) || (data0 === "return")) || (data0 === "clear"))){
const err1 = {instancePath:instancePath+"/receipts",schemaPath:"#/properties/receipts/enum",keyword:"enum",params:{allowedValues: schema53.properties.receipts.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.receipts.enum,parentSchema:schema53.properties.receipts,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reschedule !== undefined){
let data1 = data.reschedule;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err2 = {instancePath:instancePath+"/reschedule",schemaPath:"#/properties/reschedule/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema53.properties.reschedule,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/reschedule",schemaPath:"#/properties/reschedule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.reschedule,data:data1};
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
const err4 = {instancePath:instancePath+"/reschedule",schemaPath:"#/properties/reschedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.reschedule.type,parentSchema:schema53.properties.reschedule,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.open !== undefined){
let data2 = data.open;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.activity === undefined){
const err5 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'",schema:schema53.properties.open.required,parentSchema:schema53.properties.open,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "activity") || (key1 === "each"))){
const err6 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.open,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.activity !== undefined){
let data3 = data2.activity;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err7 = {instancePath:instancePath+"/open/activity",schemaPath:"#/properties/open/properties/activity/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema53.properties.open.properties.activity,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/open/activity",schemaPath:"#/properties/open/properties/activity/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema53.properties.open.properties.activity,data:data3};
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
const err9 = {instancePath:instancePath+"/open/activity",schemaPath:"#/properties/open/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.open.properties.activity.type,parentSchema:schema53.properties.open.properties.activity,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.each !== undefined){
let data4 = data2.each;
if(typeof data4 === "string"){
if(func2(data4) > 64){
const err10 = {instancePath:instancePath+"/open/each",schemaPath:"#/properties/open/properties/each/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema53.properties.open.properties.each,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern3.test(data4)){
const err11 = {instancePath:instancePath+"/open/each",schemaPath:"#/properties/open/properties/each/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema53.properties.open.properties.each,data:data4};
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
const err12 = {instancePath:instancePath+"/open/each",schemaPath:"#/properties/open/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.open.properties.each.type,parentSchema:schema53.properties.open.properties.each,data:data4};
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
const err13 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.open.type,parentSchema:schema53.properties.open,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.notify !== undefined){
let data5 = data.notify;
const _errs16 = errors;
let valid2 = false;
const _errs17 = errors;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err14 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema53.properties.notify.anyOf[0],data:data5};
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
const err15 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.notify.anyOf[0].type,parentSchema:schema53.properties.notify.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
const _errs20 = errors;
if(Array.isArray(data5)){
if(data5.length > 50){
const err16 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema53.properties.notify.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.notify.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err18 = {instancePath:instancePath+"/notify/" + i0,schemaPath:"#/properties/notify/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema53.properties.notify.anyOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/notify/" + i0,schemaPath:"#/properties/notify/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.notify.anyOf[1].items.type,parentSchema:schema53.properties.notify.anyOf[1].items,data:data6};
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
const err20 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.notify.anyOf[1].type,parentSchema:schema53.properties.notify.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err21 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema53.properties.notify.anyOf,parentSchema:schema53.properties.notify,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "to")) || (key0 === "by")) || (key0 === "needs")) || (key0 === "when")) || (key0 === "effect"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema52.properties.to,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema52.properties.to,data:data1};
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
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.to.type,parentSchema:schema52.properties.to,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema52.properties.by.anyOf[0],data:data2};
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
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.by.anyOf[0].type,parentSchema:schema52.properties.by.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(Array.isArray(data2)){
if(data2.length > 50){
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema52.properties.by.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema52.properties.by.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err9 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema52.properties.by.anyOf[1].items,data:data3};
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
const err10 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.by.anyOf[1].items.type,parentSchema:schema52.properties.by.anyOf[1].items,data:data3};
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
const err11 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.by.anyOf[1].type,parentSchema:schema52.properties.by.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err12 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema52.properties.by.anyOf,parentSchema:schema52.properties.by,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
if(data.needs !== undefined){
let data4 = data.needs;
const _errs17 = errors;
let valid4 = false;
const _errs18 = errors;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.needs.anyOf[0].type,parentSchema:schema52.properties.needs.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("evidence" !== data4){
const err14 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/anyOf/0/const",keyword:"const",params:{allowedValue: "evidence"},message:"must be equal to constant",schema:"evidence",parentSchema:schema52.properties.needs.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
const _errs20 = errors;
if(!(validate96(data4, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err15 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema52.properties.needs.anyOf,parentSchema:schema52.properties.needs,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.when !== undefined){
let data5 = data.when;
if(typeof data5 === "string"){
if(func2(data5) > 2000){
const err16 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema52.properties.when,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.when,data:data5};
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
const err18 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.when.type,parentSchema:schema52.properties.when,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.effect !== undefined){
if(!(validate179(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : append(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","required":["wait","to"],"properties":{"wait":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"How long.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The state it leads to; without one the state stays."},"effect":{"$ref":"#/$defs/effect","description":"What it brings about besides."}},"additionalProperties":false,"description":"Moves on by itself when the time has passed."};
const pattern92 = new RegExp("^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wait === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wait"},message:"must have required property '"+"wait"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "wait") || (key0 === "to")) || (key0 === "effect"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.wait !== undefined){
let data0 = data.wait;
if(typeof data0 === "string"){
if(!pattern92.test(data0)){
const err3 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern: "^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"},message:"must match pattern \""+"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"+"\"",schema:"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$",parentSchema:schema54.properties.wait,data:data0};
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
const err4 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.wait.type,parentSchema:schema54.properties.wait,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema54.properties.to,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema54.properties.to,data:data1};
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
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.to.type,parentSchema:schema54.properties.to,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.effect !== undefined){
if(!(validate179(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : append(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "on")) || (key0 === "after")) || (key0 === "final")) || (key0 === "counts")) || (key0 === "waits-for")) || (key0 === "clock")) || (key0 === "within"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data1 = data.on;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(pattern3.test(key1))){
const err1 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.on,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key2 in data1){
if(pattern3.test(key2)){
let data2 = data1[key2];
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate176(data2, {instancePath:instancePath+"/on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : append(vErrors, validate176.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs10 = errors;
if(Array.isArray(data2)){
if(data2.length > 50){
const err2 = {instancePath:instancePath+"/on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/on/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema51.properties.on.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/on/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51.properties.on.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data2[i0], {instancePath:instancePath+"/on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : append(vErrors, validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/on/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.on.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].type,parentSchema:schema51.properties.on.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err5 = {instancePath:instancePath+"/on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/on/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema51.properties.on.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf,parentSchema:schema51.properties.on.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.on.type,parentSchema:schema51.properties.on,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.after !== undefined){
if(!(validate183(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : append(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.final !== undefined){
let data5 = data.final;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.final.type,parentSchema:schema51.properties.final,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.counts !== undefined){
let data6 = data.counts;
if(!((((data6 === "done") || (data6 === "waived")) || (data6 === "not-applicable")) || (data6 === "nothing"))){
const err8 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{allowedValues: schema51.properties.counts.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.counts.enum,parentSchema:schema51.properties.counts,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["waits-for"] !== undefined){
let data7 = data["waits-for"];
const _errs18 = errors;
let valid5 = false;
const _errs19 = errors;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err9 = {instancePath:instancePath+"/waits-for",schemaPath:"#/properties/waits-for/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema51.properties["waits-for"].anyOf[0],data:data7};
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
const err10 = {instancePath:instancePath+"/waits-for",schemaPath:"#/properties/waits-for/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties["waits-for"].anyOf[0].type,parentSchema:schema51.properties["waits-for"].anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
const _errs22 = errors;
if(Array.isArray(data7)){
if(data7.length > 50){
const err11 = {instancePath:instancePath+"/waits-for",schemaPath:"#/properties/waits-for/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema51.properties["waits-for"].anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/waits-for",schemaPath:"#/properties/waits-for/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51.properties["waits-for"].anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err13 = {instancePath:instancePath+"/waits-for/" + i1,schemaPath:"#/properties/waits-for/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema51.properties["waits-for"].anyOf[1].items,data:data8};
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
const err14 = {instancePath:instancePath+"/waits-for/" + i1,schemaPath:"#/properties/waits-for/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties["waits-for"].anyOf[1].items.type,parentSchema:schema51.properties["waits-for"].anyOf[1].items,data:data8};
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
const err15 = {instancePath:instancePath+"/waits-for",schemaPath:"#/properties/waits-for/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties["waits-for"].anyOf[1].type,parentSchema:schema51.properties["waits-for"].anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err16 = {instancePath:instancePath+"/waits-for",schemaPath:"#/properties/waits-for/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema51.properties["waits-for"].anyOf,parentSchema:schema51.properties["waits-for"],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
if(data.clock !== undefined){
let data9 = data.clock;
if(!((data9 === "runs") || (data9 === "stops"))){
const err17 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema51.properties.clock.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.clock.enum,parentSchema:schema51.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.within !== undefined){
let data10 = data.within;
if(typeof data10 === "string"){
if(!pattern92.test(data10)){
const err18 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"},message:"must match pattern \""+"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"+"\"",schema:"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$",parentSchema:schema51.properties.within,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.within.type,parentSchema:schema51.properties.within,data:data10};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.states === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "states"},message:"must have required property '"+"states"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "start")) || (key0 === "states")) || (key0 === "always"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
let data1 = data.start;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema50.properties.start,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema50.properties.start,data:data1};
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
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.start.type,parentSchema:schema50.properties.start,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.states !== undefined){
let data2 = data.states;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern3.test(key1))){
const err6 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.states,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
if(pattern3.test(key2)){
if(!(validate174(data2[key2], {instancePath:instancePath+"/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : append(vErrors, validate174.errors);
errors = vErrors.length;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.states.type,parentSchema:schema50.properties.states,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.always !== undefined){
let data4 = data.always;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(!(pattern3.test(key3))){
const err8 = {instancePath:instancePath+"/always",schemaPath:"#/properties/always/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.always,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key4 in data4){
if(pattern3.test(key4)){
let data5 = data4[key4];
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(validate176(data5, {instancePath:instancePath+"/always/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : append(vErrors, validate176.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
const _errs18 = errors;
if(Array.isArray(data5)){
if(data5.length > 50){
const err9 = {instancePath:instancePath+"/always/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/always/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema50.properties.always.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/always/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/always/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.always.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data5[i0], {instancePath:instancePath+"/always/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : append(vErrors, validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/always/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/always/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.always.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].type,parentSchema:schema50.properties.always.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err12 = {instancePath:instancePath+"/always/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/always/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.properties.always.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf,parentSchema:schema50.properties.always.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.always.type,parentSchema:schema50.properties.always,data:data4};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"due-soon":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"How long before the due day the task turns yellow. Default 3 workdays.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"before":{"type":"array","items":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"A length of time: 3 workdays, 2 weeks, 1 month, PT12H.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"maxItems":30,"description":"How long before the due day reminders are sent."},"at":{"type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$","x-expected":"a time of day such as 09:00","description":"At what time of the day. Default 09:00."},"overdue":{"type":"object","required":["every","at-most"],"properties":{"every":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"A length of time: 3 workdays, 2 weeks, 1 month, PT12H.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"at-most":{"type":"integer","minimum":1,"maximum":100}},"additionalProperties":false,"description":"Reminders after the due day."},"to":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who is written to. Default for reminders: whoever has the turn."},"digest":{"enum":["daily","none"],"description":"daily: what one recipient gets on one day is one message with several lines."},"ladder":{"type":"array","items":{"$ref":"#/$defs/rung"},"maxItems":20,"description":"The rungs, from the lowest up."}},"additionalProperties":false,"description":"Reminders before and after the due date, and the ladder of escalation."};
const schema56 = {"type":"object","required":["after","to"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"Its name in messages and scenarios."},"title":{"$ref":"#/$defs/text","description":"What people call it."},"after":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"How long after the due day.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"to":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who is written to. Default for reminders: whoever has the turn."},"light":{"enum":["yellow","red"],"description":"The light it sets."}},"additionalProperties":false,"description":"One step up: so long after the due date these parties are told."};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "title")) || (key0 === "after")) || (key0 === "to")) || (key0 === "light"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema56.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.name.type,parentSchema:schema56.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
let data2 = data.after;
if(typeof data2 === "string"){
if(!pattern92.test(data2)){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern: "^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"},message:"must match pattern \""+"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"+"\"",schema:"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$",parentSchema:schema56.properties.after,data:data2};
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
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.after.type,parentSchema:schema56.properties.after,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56.properties.to.anyOf[0],data:data3};
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
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.to.anyOf[0].type,parentSchema:schema56.properties.to.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs14 = errors;
if(Array.isArray(data3)){
if(data3.length > 50){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema56.properties.to.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.to.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56.properties.to.anyOf[1].items,data:data4};
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
const err13 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.to.anyOf[1].items.type,parentSchema:schema56.properties.to.anyOf[1].items,data:data4};
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
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.to.anyOf[1].type,parentSchema:schema56.properties.to.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema56.properties.to.anyOf,parentSchema:schema56.properties.to,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.light !== undefined){
let data5 = data.light;
if(!((data5 === "yellow") || (data5 === "red"))){
const err16 = {instancePath:instancePath+"/light",schemaPath:"#/properties/light/enum",keyword:"enum",params:{allowedValues: schema56.properties.light.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.light.enum,parentSchema:schema56.properties.light,data:data5};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern103 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "due-soon")) || (key0 === "before")) || (key0 === "at")) || (key0 === "overdue")) || (key0 === "to")) || (key0 === "digest")) || (key0 === "ladder"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data["due-soon"] !== undefined){
let data1 = data["due-soon"];
if(typeof data1 === "string"){
if(!pattern92.test(data1)){
const err1 = {instancePath:instancePath+"/due-soon",schemaPath:"#/properties/due-soon/pattern",keyword:"pattern",params:{pattern: "^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"},message:"must match pattern \""+"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"+"\"",schema:"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$",parentSchema:schema55.properties["due-soon"],data:data1};
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
const err2 = {instancePath:instancePath+"/due-soon",schemaPath:"#/properties/due-soon/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties["due-soon"].type,parentSchema:schema55.properties["due-soon"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.before !== undefined){
let data2 = data.before;
if(Array.isArray(data2)){
if(data2.length > 30){
const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",schema:30,parentSchema:schema55.properties.before,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern92.test(data3)){
const err4 = {instancePath:instancePath+"/before/" + i0,schemaPath:"#/properties/before/items/pattern",keyword:"pattern",params:{pattern: "^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"},message:"must match pattern \""+"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"+"\"",schema:"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$",parentSchema:schema55.properties.before.items,data:data3};
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
const err5 = {instancePath:instancePath+"/before/" + i0,schemaPath:"#/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.before.items.type,parentSchema:schema55.properties.before.items,data:data3};
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
const err6 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.before.type,parentSchema:schema55.properties.before,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.at !== undefined){
let data4 = data.at;
if(typeof data4 === "string"){
if(!pattern103.test(data4)){
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\"",schema:"^([01]\\d|2[0-3]):[0-5]\\d$",parentSchema:schema55.properties.at,data:data4};
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
const err8 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.at.type,parentSchema:schema55.properties.at,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.overdue !== undefined){
let data5 = data.overdue;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.every === undefined){
const err9 = {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/required",keyword:"required",params:{missingProperty: "every"},message:"must have required property '"+"every"+"'",schema:schema55.properties.overdue.required,parentSchema:schema55.properties.overdue,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5["at-most"] === undefined){
const err10 = {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/required",keyword:"required",params:{missingProperty: "at-most"},message:"must have required property '"+"at-most"+"'",schema:schema55.properties.overdue.required,parentSchema:schema55.properties.overdue,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "every") || (key1 === "at-most"))){
const err11 = {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.overdue,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.every !== undefined){
let data6 = data5.every;
if(typeof data6 === "string"){
if(!pattern92.test(data6)){
const err12 = {instancePath:instancePath+"/overdue/every",schemaPath:"#/properties/overdue/properties/every/pattern",keyword:"pattern",params:{pattern: "^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"},message:"must match pattern \""+"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$"+"\"",schema:"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$",parentSchema:schema55.properties.overdue.properties.every,data:data6};
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
const err13 = {instancePath:instancePath+"/overdue/every",schemaPath:"#/properties/overdue/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.overdue.properties.every.type,parentSchema:schema55.properties.overdue.properties.every,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5["at-most"] !== undefined){
let data7 = data5["at-most"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/overdue/at-most",schemaPath:"#/properties/overdue/properties/at-most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties.overdue.properties["at-most"].type,parentSchema:schema55.properties.overdue.properties["at-most"],data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/overdue/at-most",schemaPath:"#/properties/overdue/properties/at-most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema55.properties.overdue.properties["at-most"],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/overdue/at-most",schemaPath:"#/properties/overdue/properties/at-most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema55.properties.overdue.properties["at-most"],data:data7};
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
}
else {
const err17 = {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.overdue.type,parentSchema:schema55.properties.overdue,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.to !== undefined){
let data8 = data.to;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err18 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema55.properties.to.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.to.anyOf[0].type,parentSchema:schema55.properties.to.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid4 = valid4 || _valid0;
const _errs27 = errors;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema55.properties.to.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.to.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err22 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/properties/to/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema55.properties.to.anyOf[1].items,data:data9};
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
const err23 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/properties/to/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.to.anyOf[1].items.type,parentSchema:schema55.properties.to.anyOf[1].items,data:data9};
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
const err24 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.to.anyOf[1].type,parentSchema:schema55.properties.to.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err25 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema55.properties.to.anyOf,parentSchema:schema55.properties.to,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.digest !== undefined){
let data10 = data.digest;
if(!((data10 === "daily") || (data10 === "none"))){
const err26 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/enum",keyword:"enum",params:{allowedValues: schema55.properties.digest.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.digest.enum,parentSchema:schema55.properties.digest,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.ladder !== undefined){
let data11 = data.ladder;
if(Array.isArray(data11)){
if(data11.length > 20){
const err27 = {instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema55.properties.ladder,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate192(data11[i2], {instancePath:instancePath+"/ladder/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : append(vErrors, validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.ladder.type,parentSchema:schema55.properties.ladder,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.muster === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muster"},message:"must have required property '"+"muster"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaign === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign"},message:"must have required property '"+"campaign"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.source === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.timezone === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.calendar === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendar"},message:"must have required property '"+"calendar"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.window === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.bodies === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bodies"},message:"must have required property '"+"bodies"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.units === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.activities === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activities"},message:"must have required property '"+"activities"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.muster !== undefined){
let data0 = data.muster;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err12 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema20.properties.muster.type,parentSchema:schema20.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(1 !== data0){
const err13 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema20.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.campaign !== undefined){
let data1 = data.campaign;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err14 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema20.properties.campaign,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern3.test(data1)){
const err15 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema20.properties.campaign,data:data1};
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
const err16 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.campaign.type,parentSchema:schema20.properties.campaign,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+$",parentSchema:schema20.properties.version,data:data2};
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
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.version.type,parentSchema:schema20.properties.version,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate54(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate57(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
let data6 = data.timezone;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err19 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema20.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.timezone,data:data6};
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
const err21 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.timezone.type,parentSchema:schema20.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.calendar !== undefined){
let data7 = data.calendar;
const _errs16 = errors;
let valid1 = false;
const _errs17 = errors;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err22 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema20.properties.calendar.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern3.test(data7)){
const err23 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema20.properties.calendar.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calendar.anyOf[0].type,parentSchema:schema20.properties.calendar.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
const _errs20 = errors;
if(Array.isArray(data7)){
if(data7.length > 50){
const err25 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema20.properties.calendar.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.length < 1){
const err26 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.calendar.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err27 = {instancePath:instancePath+"/calendar/" + i0,schemaPath:"#/properties/calendar/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema20.properties.calendar.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data8)){
const err28 = {instancePath:instancePath+"/calendar/" + i0,schemaPath:"#/properties/calendar/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema20.properties.calendar.anyOf[1].items,data:data8};
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
const err29 = {instancePath:instancePath+"/calendar/" + i0,schemaPath:"#/properties/calendar/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calendar.anyOf[1].items.type,parentSchema:schema20.properties.calendar.anyOf[1].items,data:data8};
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
const err30 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.calendar.anyOf[1].type,parentSchema:schema20.properties.calendar.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err31 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.properties.calendar.anyOf,parentSchema:schema20.properties.calendar,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.window !== undefined){
if(!(validate63(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.dates !== undefined){
let data10 = data.dates;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(pattern3.test(key1))){
const err32 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.dates,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key2 in data10){
if(pattern3.test(key2)){
if(!(validate65(data10[key2], {instancePath:instancePath+"/dates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.dates.type,parentSchema:schema20.properties.dates,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.periods !== undefined){
let data12 = data.periods;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(pattern3.test(key3))){
const err34 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.periods,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key4 in data12){
if(pattern3.test(key4)){
if(!(validate69(data12[key4], {instancePath:instancePath+"/periods/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.periods.type,parentSchema:schema20.properties.periods,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.archive !== undefined){
let data14 = data.archive;
if(typeof data14 === "string"){
if(func2(data14) > 120){
const err36 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema20.properties.archive,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data14) < 1){
const err37 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.archive,data:data14};
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
const err38 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.archive.type,parentSchema:schema20.properties.archive,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.bodies !== undefined){
let data15 = data.bodies;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(!(pattern3.test(key5))){
const err39 = {instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.bodies,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
for(const key6 in data15){
if(pattern3.test(key6)){
if(!(validate73(data15[key6], {instancePath:instancePath+"/bodies/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : append(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.bodies.type,parentSchema:schema20.properties.bodies,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.units !== undefined){
let data17 = data.units;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
if(!(pattern3.test(key7))){
const err41 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.units,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key8 in data17){
if(pattern3.test(key8)){
if(!(validate76(data17[key8], {instancePath:instancePath+"/units/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.units.type,parentSchema:schema20.properties.units,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.groups !== undefined){
let data19 = data.groups;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
if(!(pattern3.test(key9))){
const err43 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.groups,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key10 in data19){
if(pattern3.test(key10)){
if(!(validate82(data19[key10], {instancePath:instancePath+"/groups/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : append(vErrors, validate82.errors);
errors = vErrors.length;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.groups.type,parentSchema:schema20.properties.groups,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.roles !== undefined){
let data21 = data.roles;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
if(!(pattern3.test(key11))){
const err45 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.roles,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key12 in data21){
if(pattern3.test(key12)){
if(!(validate85(data21[key12], {instancePath:instancePath+"/roles/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.roles.type,parentSchema:schema20.properties.roles,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.registers !== undefined){
let data23 = data.registers;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key13 in data23){
if(!(pattern3.test(key13))){
const err47 = {instancePath:instancePath+"/registers",schemaPath:"#/properties/registers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.registers,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key14 in data23){
if(pattern3.test(key14)){
if(!(validate89(data23[key14], {instancePath:instancePath+"/registers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : append(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/registers",schemaPath:"#/properties/registers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.registers.type,parentSchema:schema20.properties.registers,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.use !== undefined){
let data25 = data.use;
if(Array.isArray(data25)){
if(data25.length > 200){
const err49 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema20.properties.use,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 === "string"){
if(func2(data26) > 300){
const err50 = {instancePath:instancePath+"/use/" + i1,schemaPath:"#/properties/use/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema20.properties.use.items,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data26) < 1){
const err51 = {instancePath:instancePath+"/use/" + i1,schemaPath:"#/properties/use/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.use.items,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/use/" + i1,schemaPath:"#/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.use.items.type,parentSchema:schema20.properties.use.items,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.use.type,parentSchema:schema20.properties.use,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.activities !== undefined){
let data27 = data.activities;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key15 in data27){
if(!(pattern3.test(key15))){
const err54 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.activities,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
for(const key16 in data27){
if(pattern3.test(key16)){
if(!(validate93(data27[key16], {instancePath:instancePath+"/activities/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data27,parentDataProperty:key16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.activities.type,parentSchema:schema20.properties.activities,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.lifecycles !== undefined){
let data29 = data.lifecycles;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key17 in data29){
if(!(pattern3.test(key17))){
const err56 = {instancePath:instancePath+"/lifecycles",schemaPath:"#/properties/lifecycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.lifecycles,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key18 in data29){
if(pattern3.test(key18)){
if(!(validate172(data29[key18], {instancePath:instancePath+"/lifecycles/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data29,parentDataProperty:key18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : append(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.lifecycles.type,parentSchema:schema20.properties.lifecycles,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.chasing !== undefined){
let data31 = data.chasing;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key19 in data31){
if(!(pattern3.test(key19))){
const err58 = {instancePath:instancePath+"/chasing",schemaPath:"#/properties/chasing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.chasing,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key20 in data31){
if(pattern3.test(key20)){
if(!(validate190(data31[key20], {instancePath:instancePath+"/chasing/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key20,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/chasing",schemaPath:"#/properties/chasing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.chasing.type,parentSchema:schema20.properties.chasing,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.appraisal !== undefined){
let data33 = data.appraisal;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.of === undefined){
const err60 = {instancePath:instancePath+"/appraisal",schemaPath:"#/properties/appraisal/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema20.properties.appraisal.required,parentSchema:schema20.properties.appraisal,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key21 in data33){
if(!((key21 === "of") || (key21 === "title"))){
const err61 = {instancePath:instancePath+"/appraisal",schemaPath:"#/properties/appraisal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.appraisal,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data33.of !== undefined){
let data34 = data33.of;
if(typeof data34 === "string"){
if(func2(data34) > 64){
const err62 = {instancePath:instancePath+"/appraisal/of",schemaPath:"#/properties/appraisal/properties/of/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema20.properties.appraisal.properties.of,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern3.test(data34)){
const err63 = {instancePath:instancePath+"/appraisal/of",schemaPath:"#/properties/appraisal/properties/of/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema20.properties.appraisal.properties.of,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/appraisal/of",schemaPath:"#/properties/appraisal/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.appraisal.properties.of.type,parentSchema:schema20.properties.appraisal.properties.of,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data33.title !== undefined){
if(!(validate54(data33.title, {instancePath:instancePath+"/appraisal/title",parentData:data33,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/appraisal",schemaPath:"#/properties/appraisal/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.appraisal.type,parentSchema:schema20.properties.appraisal,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const typeFile = validate197;
const schema57 = {"title":"A Muster activity type","type":"object","required":["muster","type","title","activity"],"properties":{"muster":{"type":"number","const":1},"type":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The name by which activities use it."},"title":{"$ref":"#/$defs/text","description":"What people call the type."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"activity":{"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"why":{"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"string"}]},"maxItems":300,"description":"The clauses of the notice that this serves."},"type":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"A type of the library that it takes everything from; what is written here is laid over it."},"without":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},"maxItems":100,"description":"Parts of the type left out, for example evidence.published.proof."},"binding":{"enum":["required","encouraged"],"description":"encouraged: offered, never counted against anybody. Default required."},"for":{"anyOf":[{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},{"type":"array","items":{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},"minItems":1,"maxItems":50}],"description":"Whom or what there is one task for; a list is a product."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."},"owner":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"Whose task it is. Default: the person it is for, else the unit.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"opens":{"type":"string","minLength":1,"maxLength":120,"description":"When it can be begun. Default: at once.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"due":{"type":"string","minLength":1,"maxLength":120,"description":"The last day in time. Without it nothing is ever late.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"closes":{"type":"string","minLength":1,"maxLength":120,"description":"Between due and this day a hand-in is in grace, after it late. Default: due.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"past":{"enum":["waive","backfill","count"],"description":"What was due before the unit was bound: waived; may be filled in, owed by nobody; or owed. Never overdue. Default waive."},"after":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":50}],"description":"Activities that the unit must have completed before."},"eligible":{"type":"object","required":["role"],"properties":{"role":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The role they hold."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."}},"additionalProperties":false,"description":"Whoever it can be chosen from."},"when-empty":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The lifecycle of the one task that stands for an empty set: a claim that is looked at."},"roster":{"type":"object","properties":{"joins":{"enum":["owes","free"],"description":"Whether somebody who joins later owes it. Default owes."},"leaves":{"enum":["released","owes"],"description":"Whether somebody who leaves still owes it. Default released. Finished work always stays."}},"additionalProperties":false,"description":"Who joins later owes it or is free; who leaves is released or still owes. Finished work always stays."},"case":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who may report one."},"identity":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":5,"description":"The fields that tell whether two reports are the same."}},"additionalProperties":false,"description":"Who may report a case, and the fields that tell whether two reports are the same."},"evidence":{"$ref":"#/$defs/form","description":"The form that is filled in."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"},"maxItems":50,"description":"What must hold between its fields."},"lifecycle":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The statechart of each task."},"receivers":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who receives what is handed in, each with a receipt of its own."},"until":{"type":"string","pattern":"^(all|at least \\d+%?)$","description":"When the unit has done its part: all, at least 2, at least 80%.","x-expected":"all, at least 2 or at least 80%"},"chase":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The policy that reminds and escalates. Without it nobody is chased."},"points":{"type":"number","minimum":0,"maximum":1000000,"description":"What it is worth in the appraisal."}},"additionalProperties":false,"description":"The part of an activity that the type fixes; the campaign may override any of it."},"lifecycles":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/lifecycle"}},"description":"Statecharts that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"chasing":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/chasing"}},"description":"Chasing policies that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"An activity type made of the blocks of the language."};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.muster === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muster"},message:"must have required property '"+"muster"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.activity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "muster") || (key0 === "type")) || (key0 === "title")) || (key0 === "summary")) || (key0 === "activity")) || (key0 === "lifecycles")) || (key0 === "chasing"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.muster !== undefined){
let data0 = data.muster;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.muster.type,parentSchema:schema57.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(1 !== data0){
const err6 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema57.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.type,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.type,data:data1};
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
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.type.type,parentSchema:schema57.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate54(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.activity !== undefined){
let data4 = data.activity;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(func1.call(schema57.properties.activity.properties, key1))){
const err10 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.activity,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.title !== undefined){
if(!(validate54(data4.title, {instancePath:instancePath+"/activity/title",parentData:data4,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data4.summary !== undefined){
if(!(validate54(data4.summary, {instancePath:instancePath+"/activity/summary",parentData:data4,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data4.why !== undefined){
let data7 = data4.why;
if(Array.isArray(data7)){
if(data7.length > 300){
const err11 = {instancePath:instancePath+"/activity/why",schemaPath:"#/properties/activity/properties/why/maxItems",keyword:"maxItems",params:{limit: 300},message:"must NOT have more than 300 items",schema:300,parentSchema:schema57.properties.activity.properties.why,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs17 = errors;
let valid4 = false;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/activity/why/" + i0,schemaPath:"#/properties/activity/properties/why/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.activity.properties.why.items.anyOf[0].type,parentSchema:schema57.properties.activity.properties.why.items.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
const _errs20 = errors;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/activity/why/" + i0,schemaPath:"#/properties/activity/properties/why/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.why.items.anyOf[1].type,parentSchema:schema57.properties.activity.properties.why.items.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err14 = {instancePath:instancePath+"/activity/why/" + i0,schemaPath:"#/properties/activity/properties/why/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema57.properties.activity.properties.why.items.anyOf,parentSchema:schema57.properties.activity.properties.why.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/activity/why",schemaPath:"#/properties/activity/properties/why/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.why.type,parentSchema:schema57.properties.activity.properties.why,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.type !== undefined){
let data9 = data4.type;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err16 = {instancePath:instancePath+"/activity/type",schemaPath:"#/properties/activity/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties.type,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern3.test(data9)){
const err17 = {instancePath:instancePath+"/activity/type",schemaPath:"#/properties/activity/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.type,data:data9};
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
const err18 = {instancePath:instancePath+"/activity/type",schemaPath:"#/properties/activity/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.type.type,parentSchema:schema57.properties.activity.properties.type,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.without !== undefined){
let data10 = data4.without;
if(Array.isArray(data10)){
if(data10.length > 100){
const err19 = {instancePath:instancePath+"/activity/without",schemaPath:"#/properties/activity/properties/without/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema57.properties.activity.properties.without,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern46.test(data11)){
const err20 = {instancePath:instancePath+"/activity/without/" + i1,schemaPath:"#/properties/activity/properties/without/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9.-]*$"+"\"",schema:"^[a-z][a-z0-9.-]*$",parentSchema:schema57.properties.activity.properties.without.items,data:data11};
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
const err21 = {instancePath:instancePath+"/activity/without/" + i1,schemaPath:"#/properties/activity/properties/without/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.without.items.type,parentSchema:schema57.properties.activity.properties.without.items,data:data11};
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
const err22 = {instancePath:instancePath+"/activity/without",schemaPath:"#/properties/activity/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.without.type,parentSchema:schema57.properties.activity.properties.without,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.binding !== undefined){
let data12 = data4.binding;
if(!((data12 === "required") || (data12 === "encouraged"))){
const err23 = {instancePath:instancePath+"/activity/binding",schemaPath:"#/properties/activity/properties/binding/enum",keyword:"enum",params:{allowedValues: schema57.properties.activity.properties.binding.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.activity.properties.binding.enum,parentSchema:schema57.properties.activity.properties.binding,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.for !== undefined){
let data13 = data4.for;
const _errs31 = errors;
let valid7 = false;
const _errs32 = errors;
if(typeof data13 === "string"){
if(!pattern47.test(data13)){
const err24 = {instancePath:instancePath+"/activity/for",schemaPath:"#/properties/activity/properties/for/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"},message:"must match pattern \""+"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"+"\"",schema:"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$",parentSchema:schema57.properties.activity.properties.for.anyOf[0],data:data13};
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
const err25 = {instancePath:instancePath+"/activity/for",schemaPath:"#/properties/activity/properties/for/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.for.anyOf[0].type,parentSchema:schema57.properties.activity.properties.for.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
const _errs35 = errors;
if(Array.isArray(data13)){
if(data13.length > 50){
const err26 = {instancePath:instancePath+"/activity/for",schemaPath:"#/properties/activity/properties/for/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.activity.properties.for.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.length < 1){
const err27 = {instancePath:instancePath+"/activity/for",schemaPath:"#/properties/activity/properties/for/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.activity.properties.for.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern47.test(data14)){
const err28 = {instancePath:instancePath+"/activity/for/" + i2,schemaPath:"#/properties/activity/properties/for/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"},message:"must match pattern \""+"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"+"\"",schema:"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$",parentSchema:schema57.properties.activity.properties.for.anyOf[1].items,data:data14};
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
const err29 = {instancePath:instancePath+"/activity/for/" + i2,schemaPath:"#/properties/activity/properties/for/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.for.anyOf[1].items.type,parentSchema:schema57.properties.activity.properties.for.anyOf[1].items,data:data14};
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
const err30 = {instancePath:instancePath+"/activity/for",schemaPath:"#/properties/activity/properties/for/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.for.anyOf[1].type,parentSchema:schema57.properties.activity.properties.for.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err31 = {instancePath:instancePath+"/activity/for",schemaPath:"#/properties/activity/properties/for/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema57.properties.activity.properties.for.anyOf,parentSchema:schema57.properties.activity.properties.for,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data4.where !== undefined){
let data15 = data4.where;
if(typeof data15 === "string"){
if(func2(data15) > 2000){
const err32 = {instancePath:instancePath+"/activity/where",schemaPath:"#/properties/activity/properties/where/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema57.properties.activity.properties.where,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data15) < 1){
const err33 = {instancePath:instancePath+"/activity/where",schemaPath:"#/properties/activity/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.activity.properties.where,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/activity/where",schemaPath:"#/properties/activity/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.where.type,parentSchema:schema57.properties.activity.properties.where,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.owner !== undefined){
let data16 = data4.owner;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err35 = {instancePath:instancePath+"/activity/owner",schemaPath:"#/properties/activity/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.owner,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/activity/owner",schemaPath:"#/properties/activity/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.owner.type,parentSchema:schema57.properties.activity.properties.owner,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4.opens !== undefined){
let data17 = data4.opens;
if(typeof data17 === "string"){
if(func2(data17) > 120){
const err37 = {instancePath:instancePath+"/activity/opens",schemaPath:"#/properties/activity/properties/opens/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema57.properties.activity.properties.opens,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data17) < 1){
const err38 = {instancePath:instancePath+"/activity/opens",schemaPath:"#/properties/activity/properties/opens/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.activity.properties.opens,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/activity/opens",schemaPath:"#/properties/activity/properties/opens/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.opens.type,parentSchema:schema57.properties.activity.properties.opens,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4.due !== undefined){
let data18 = data4.due;
if(typeof data18 === "string"){
if(func2(data18) > 120){
const err40 = {instancePath:instancePath+"/activity/due",schemaPath:"#/properties/activity/properties/due/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema57.properties.activity.properties.due,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data18) < 1){
const err41 = {instancePath:instancePath+"/activity/due",schemaPath:"#/properties/activity/properties/due/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.activity.properties.due,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/activity/due",schemaPath:"#/properties/activity/properties/due/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.due.type,parentSchema:schema57.properties.activity.properties.due,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4.closes !== undefined){
let data19 = data4.closes;
if(typeof data19 === "string"){
if(func2(data19) > 120){
const err43 = {instancePath:instancePath+"/activity/closes",schemaPath:"#/properties/activity/properties/closes/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema57.properties.activity.properties.closes,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data19) < 1){
const err44 = {instancePath:instancePath+"/activity/closes",schemaPath:"#/properties/activity/properties/closes/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.activity.properties.closes,data:data19};
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
const err45 = {instancePath:instancePath+"/activity/closes",schemaPath:"#/properties/activity/properties/closes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.closes.type,parentSchema:schema57.properties.activity.properties.closes,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4.past !== undefined){
let data20 = data4.past;
if(!(((data20 === "waive") || (data20 === "backfill")) || (data20 === "count"))){
const err46 = {instancePath:instancePath+"/activity/past",schemaPath:"#/properties/activity/properties/past/enum",keyword:"enum",params:{allowedValues: schema57.properties.activity.properties.past.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.activity.properties.past.enum,parentSchema:schema57.properties.activity.properties.past,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4.after !== undefined){
let data21 = data4.after;
const _errs56 = errors;
let valid10 = false;
const _errs57 = errors;
if(typeof data21 === "string"){
if(func2(data21) > 64){
const err47 = {instancePath:instancePath+"/activity/after",schemaPath:"#/properties/activity/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties.after.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern3.test(data21)){
const err48 = {instancePath:instancePath+"/activity/after",schemaPath:"#/properties/activity/properties/after/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.after.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/activity/after",schemaPath:"#/properties/activity/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.after.anyOf[0].type,parentSchema:schema57.properties.activity.properties.after.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid10 = valid10 || _valid2;
const _errs60 = errors;
if(Array.isArray(data21)){
if(data21.length > 50){
const err50 = {instancePath:instancePath+"/activity/after",schemaPath:"#/properties/activity/properties/after/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.activity.properties.after.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data21.length < 1){
const err51 = {instancePath:instancePath+"/activity/after",schemaPath:"#/properties/activity/properties/after/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.activity.properties.after.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(func2(data22) > 64){
const err52 = {instancePath:instancePath+"/activity/after/" + i3,schemaPath:"#/properties/activity/properties/after/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties.after.anyOf[1].items,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern3.test(data22)){
const err53 = {instancePath:instancePath+"/activity/after/" + i3,schemaPath:"#/properties/activity/properties/after/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.after.anyOf[1].items,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/activity/after/" + i3,schemaPath:"#/properties/activity/properties/after/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.after.anyOf[1].items.type,parentSchema:schema57.properties.activity.properties.after.anyOf[1].items,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/activity/after",schemaPath:"#/properties/activity/properties/after/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.after.anyOf[1].type,parentSchema:schema57.properties.activity.properties.after.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid2 = _errs60 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err56 = {instancePath:instancePath+"/activity/after",schemaPath:"#/properties/activity/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema57.properties.activity.properties.after.anyOf,parentSchema:schema57.properties.activity.properties.after,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data4.eligible !== undefined){
let data23 = data4.eligible;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.role === undefined){
const err57 = {instancePath:instancePath+"/activity/eligible",schemaPath:"#/properties/activity/properties/eligible/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema57.properties.activity.properties.eligible.required,parentSchema:schema57.properties.activity.properties.eligible,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key2 in data23){
if(!((key2 === "role") || (key2 === "where"))){
const err58 = {instancePath:instancePath+"/activity/eligible",schemaPath:"#/properties/activity/properties/eligible/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.activity.properties.eligible,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.role !== undefined){
let data24 = data23.role;
if(typeof data24 === "string"){
if(func2(data24) > 64){
const err59 = {instancePath:instancePath+"/activity/eligible/role",schemaPath:"#/properties/activity/properties/eligible/properties/role/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties.eligible.properties.role,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern3.test(data24)){
const err60 = {instancePath:instancePath+"/activity/eligible/role",schemaPath:"#/properties/activity/properties/eligible/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.eligible.properties.role,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/activity/eligible/role",schemaPath:"#/properties/activity/properties/eligible/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.eligible.properties.role.type,parentSchema:schema57.properties.activity.properties.eligible.properties.role,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.where !== undefined){
let data25 = data23.where;
if(typeof data25 === "string"){
if(func2(data25) > 2000){
const err62 = {instancePath:instancePath+"/activity/eligible/where",schemaPath:"#/properties/activity/properties/eligible/properties/where/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema57.properties.activity.properties.eligible.properties.where,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data25) < 1){
const err63 = {instancePath:instancePath+"/activity/eligible/where",schemaPath:"#/properties/activity/properties/eligible/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.activity.properties.eligible.properties.where,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/activity/eligible/where",schemaPath:"#/properties/activity/properties/eligible/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.eligible.properties.where.type,parentSchema:schema57.properties.activity.properties.eligible.properties.where,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/activity/eligible",schemaPath:"#/properties/activity/properties/eligible/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.activity.properties.eligible.type,parentSchema:schema57.properties.activity.properties.eligible,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data4["when-empty"] !== undefined){
let data26 = data4["when-empty"];
if(typeof data26 === "string"){
if(func2(data26) > 64){
const err66 = {instancePath:instancePath+"/activity/when-empty",schemaPath:"#/properties/activity/properties/when-empty/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties["when-empty"],data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern3.test(data26)){
const err67 = {instancePath:instancePath+"/activity/when-empty",schemaPath:"#/properties/activity/properties/when-empty/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties["when-empty"],data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/activity/when-empty",schemaPath:"#/properties/activity/properties/when-empty/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties["when-empty"].type,parentSchema:schema57.properties.activity.properties["when-empty"],data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data4.roster !== undefined){
let data27 = data4.roster;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key3 in data27){
if(!((key3 === "joins") || (key3 === "leaves"))){
const err69 = {instancePath:instancePath+"/activity/roster",schemaPath:"#/properties/activity/properties/roster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.activity.properties.roster,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data27.joins !== undefined){
let data28 = data27.joins;
if(!((data28 === "owes") || (data28 === "free"))){
const err70 = {instancePath:instancePath+"/activity/roster/joins",schemaPath:"#/properties/activity/properties/roster/properties/joins/enum",keyword:"enum",params:{allowedValues: schema57.properties.activity.properties.roster.properties.joins.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.activity.properties.roster.properties.joins.enum,parentSchema:schema57.properties.activity.properties.roster.properties.joins,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.leaves !== undefined){
let data29 = data27.leaves;
if(!((data29 === "released") || (data29 === "owes"))){
const err71 = {instancePath:instancePath+"/activity/roster/leaves",schemaPath:"#/properties/activity/properties/roster/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema57.properties.activity.properties.roster.properties.leaves.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.activity.properties.roster.properties.leaves.enum,parentSchema:schema57.properties.activity.properties.roster.properties.leaves,data:data29};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/activity/roster",schemaPath:"#/properties/activity/properties/roster/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.activity.properties.roster.type,parentSchema:schema57.properties.activity.properties.roster,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data4.case !== undefined){
let data30 = data4.case;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.by === undefined){
const err73 = {instancePath:instancePath+"/activity/case",schemaPath:"#/properties/activity/properties/case/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema57.properties.activity.properties.case.required,parentSchema:schema57.properties.activity.properties.case,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key4 in data30){
if(!((key4 === "by") || (key4 === "identity"))){
const err74 = {instancePath:instancePath+"/activity/case",schemaPath:"#/properties/activity/properties/case/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.activity.properties.case,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data30.by !== undefined){
let data31 = data30.by;
const _errs85 = errors;
let valid16 = false;
const _errs86 = errors;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err75 = {instancePath:instancePath+"/activity/case/by",schemaPath:"#/properties/activity/properties/case/properties/by/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.case.properties.by.anyOf[0],data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/activity/case/by",schemaPath:"#/properties/activity/properties/case/properties/by/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.case.properties.by.anyOf[0].type,parentSchema:schema57.properties.activity.properties.case.properties.by.anyOf[0],data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid3 = _errs86 === errors;
valid16 = valid16 || _valid3;
const _errs89 = errors;
if(Array.isArray(data31)){
if(data31.length > 50){
const err77 = {instancePath:instancePath+"/activity/case/by",schemaPath:"#/properties/activity/properties/case/properties/by/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.activity.properties.case.properties.by.anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data31.length < 1){
const err78 = {instancePath:instancePath+"/activity/case/by",schemaPath:"#/properties/activity/properties/case/properties/by/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.activity.properties.case.properties.by.anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
const err79 = {instancePath:instancePath+"/activity/case/by/" + i4,schemaPath:"#/properties/activity/properties/case/properties/by/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.case.properties.by.anyOf[1].items,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/activity/case/by/" + i4,schemaPath:"#/properties/activity/properties/case/properties/by/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.case.properties.by.anyOf[1].items.type,parentSchema:schema57.properties.activity.properties.case.properties.by.anyOf[1].items,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/activity/case/by",schemaPath:"#/properties/activity/properties/case/properties/by/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.case.properties.by.anyOf[1].type,parentSchema:schema57.properties.activity.properties.case.properties.by.anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid3 = _errs89 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const err82 = {instancePath:instancePath+"/activity/case/by",schemaPath:"#/properties/activity/properties/case/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema57.properties.activity.properties.case.properties.by.anyOf,parentSchema:schema57.properties.activity.properties.case.properties.by,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data30.identity !== undefined){
let data33 = data30.identity;
if(Array.isArray(data33)){
if(data33.length > 5){
const err83 = {instancePath:instancePath+"/activity/case/identity",schemaPath:"#/properties/activity/properties/case/properties/identity/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema57.properties.activity.properties.case.properties.identity,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.length < 1){
const err84 = {instancePath:instancePath+"/activity/case/identity",schemaPath:"#/properties/activity/properties/case/properties/identity/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.activity.properties.case.properties.identity,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 === "string"){
if(func2(data34) > 64){
const err85 = {instancePath:instancePath+"/activity/case/identity/" + i5,schemaPath:"#/properties/activity/properties/case/properties/identity/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties.case.properties.identity.items,data:data34};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern3.test(data34)){
const err86 = {instancePath:instancePath+"/activity/case/identity/" + i5,schemaPath:"#/properties/activity/properties/case/properties/identity/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.case.properties.identity.items,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/activity/case/identity/" + i5,schemaPath:"#/properties/activity/properties/case/properties/identity/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.case.properties.identity.items.type,parentSchema:schema57.properties.activity.properties.case.properties.identity.items,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/activity/case/identity",schemaPath:"#/properties/activity/properties/case/properties/identity/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.case.properties.identity.type,parentSchema:schema57.properties.activity.properties.case.properties.identity,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/activity/case",schemaPath:"#/properties/activity/properties/case/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.activity.properties.case.type,parentSchema:schema57.properties.activity.properties.case,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data4.evidence !== undefined){
if(!(validate96(data4.evidence, {instancePath:instancePath+"/activity/evidence",parentData:data4,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data4.rules !== undefined){
let data36 = data4.rules;
if(Array.isArray(data36)){
if(data36.length > 50){
const err90 = {instancePath:instancePath+"/activity/rules",schemaPath:"#/properties/activity/properties/rules/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.activity.properties.rules,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(!(validate164(data36[i6], {instancePath:instancePath+"/activity/rules/" + i6,parentData:data36,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : append(vErrors, validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/activity/rules",schemaPath:"#/properties/activity/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.rules.type,parentSchema:schema57.properties.activity.properties.rules,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data38 = data4.lifecycle;
if(typeof data38 === "string"){
if(func2(data38) > 64){
const err92 = {instancePath:instancePath+"/activity/lifecycle",schemaPath:"#/properties/activity/properties/lifecycle/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties.lifecycle,data:data38};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern3.test(data38)){
const err93 = {instancePath:instancePath+"/activity/lifecycle",schemaPath:"#/properties/activity/properties/lifecycle/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.lifecycle,data:data38};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/activity/lifecycle",schemaPath:"#/properties/activity/properties/lifecycle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.lifecycle.type,parentSchema:schema57.properties.activity.properties.lifecycle,data:data38};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4.receivers !== undefined){
let data39 = data4.receivers;
const _errs107 = errors;
let valid23 = false;
const _errs108 = errors;
if(typeof data39 === "string"){
if(!pattern3.test(data39)){
const err95 = {instancePath:instancePath+"/activity/receivers",schemaPath:"#/properties/activity/properties/receivers/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.receivers.anyOf[0],data:data39};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/activity/receivers",schemaPath:"#/properties/activity/properties/receivers/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.receivers.anyOf[0].type,parentSchema:schema57.properties.activity.properties.receivers.anyOf[0],data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid4 = _errs108 === errors;
valid23 = valid23 || _valid4;
const _errs111 = errors;
if(Array.isArray(data39)){
if(data39.length > 50){
const err97 = {instancePath:instancePath+"/activity/receivers",schemaPath:"#/properties/activity/properties/receivers/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema57.properties.activity.properties.receivers.anyOf[1],data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data39.length < 1){
const err98 = {instancePath:instancePath+"/activity/receivers",schemaPath:"#/properties/activity/properties/receivers/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.activity.properties.receivers.anyOf[1],data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
let data40 = data39[i7];
if(typeof data40 === "string"){
if(!pattern3.test(data40)){
const err99 = {instancePath:instancePath+"/activity/receivers/" + i7,schemaPath:"#/properties/activity/properties/receivers/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.receivers.anyOf[1].items,data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/activity/receivers/" + i7,schemaPath:"#/properties/activity/properties/receivers/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.receivers.anyOf[1].items.type,parentSchema:schema57.properties.activity.properties.receivers.anyOf[1].items,data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/activity/receivers",schemaPath:"#/properties/activity/properties/receivers/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.activity.properties.receivers.anyOf[1].type,parentSchema:schema57.properties.activity.properties.receivers.anyOf[1],data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid4 = _errs111 === errors;
valid23 = valid23 || _valid4;
if(!valid23){
const err102 = {instancePath:instancePath+"/activity/receivers",schemaPath:"#/properties/activity/properties/receivers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema57.properties.activity.properties.receivers.anyOf,parentSchema:schema57.properties.activity.properties.receivers,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data4.until !== undefined){
let data41 = data4.until;
if(typeof data41 === "string"){
if(!pattern76.test(data41)){
const err103 = {instancePath:instancePath+"/activity/until",schemaPath:"#/properties/activity/properties/until/pattern",keyword:"pattern",params:{pattern: "^(all|at least \\d+%?)$"},message:"must match pattern \""+"^(all|at least \\d+%?)$"+"\"",schema:"^(all|at least \\d+%?)$",parentSchema:schema57.properties.activity.properties.until,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/activity/until",schemaPath:"#/properties/activity/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.until.type,parentSchema:schema57.properties.activity.properties.until,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data4.chase !== undefined){
let data42 = data4.chase;
if(typeof data42 === "string"){
if(func2(data42) > 64){
const err105 = {instancePath:instancePath+"/activity/chase",schemaPath:"#/properties/activity/properties/chase/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema57.properties.activity.properties.chase,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern3.test(data42)){
const err106 = {instancePath:instancePath+"/activity/chase",schemaPath:"#/properties/activity/properties/chase/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema57.properties.activity.properties.chase,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/activity/chase",schemaPath:"#/properties/activity/properties/chase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.activity.properties.chase.type,parentSchema:schema57.properties.activity.properties.chase,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data4.points !== undefined){
let data43 = data4.points;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000 || isNaN(data43)){
const err108 = {instancePath:instancePath+"/activity/points",schemaPath:"#/properties/activity/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema57.properties.activity.properties.points,data:data43};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err109 = {instancePath:instancePath+"/activity/points",schemaPath:"#/properties/activity/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.activity.properties.points,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/activity/points",schemaPath:"#/properties/activity/properties/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.activity.properties.points.type,parentSchema:schema57.properties.activity.properties.points,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.activity.type,parentSchema:schema57.properties.activity,data:data4};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.lifecycles !== undefined){
let data44 = data.lifecycles;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key5 in data44){
if(!(pattern3.test(key5))){
const err112 = {instancePath:instancePath+"/lifecycles",schemaPath:"#/properties/lifecycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.lifecycles,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
for(const key6 in data44){
if(pattern3.test(key6)){
if(!(validate172(data44[key6], {instancePath:instancePath+"/lifecycles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data44,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : append(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.lifecycles.type,parentSchema:schema57.properties.lifecycles,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.chasing !== undefined){
let data46 = data.chasing;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key7 in data46){
if(!(pattern3.test(key7))){
const err114 = {instancePath:instancePath+"/chasing",schemaPath:"#/properties/chasing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.chasing,data:data46};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
for(const key8 in data46){
if(pattern3.test(key8)){
if(!(validate190(data46[key8], {instancePath:instancePath+"/chasing/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data46,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/chasing",schemaPath:"#/properties/chasing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.chasing.type,parentSchema:schema57.properties.chasing,data:data46};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const clausesFile = validate206;
const schema58 = {"title":"The clauses of a notice","type":"object","required":["muster","clauses"],"properties":{"muster":{"type":"number","const":1},"clauses":{"type":"array","items":{"$ref":"#/$defs/clause"},"minItems":1,"maxItems":5000}},"additionalProperties":false,"description":"The clauses of a notice."};
const schema59 = {"type":"object","required":["id","title","binding"],"properties":{"id":{"anyOf":[{"type":"integer","minimum":1},{"type":"string","minLength":1,"maxLength":40}]},"title":{"$ref":"#/$defs/text","description":"What people call it."},"binding":{"enum":["must","should","may","encouraged","issuer","context"],"description":"How strongly it binds; context asks for nothing. Clauses that bind are served by an activity."},"note":{"$ref":"#/$defs/text"}},"additionalProperties":false,"description":"One clause of the notice, in own words."};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.binding === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "binding"},message:"must have required property '"+"binding"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "binding")) || (key0 === "note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.id.anyOf[0].type,parentSchema:schema59.properties.id.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema59.properties.id.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema59.properties.id.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.id.anyOf[1],data:data0};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.id.anyOf[1].type,parentSchema:schema59.properties.id.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema59.properties.id.anyOf,parentSchema:schema59.properties.id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.binding !== undefined){
let data2 = data.binding;
if(!((((((data2 === "must") || (data2 === "should")) || (data2 === "may")) || (data2 === "encouraged")) || (data2 === "issuer")) || (data2 === "context"))){
const err10 = {instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/enum",keyword:"enum",params:{allowedValues: schema59.properties.binding.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.binding.enum,parentSchema:schema59.properties.binding,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.note !== undefined){
if(!(validate54(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.muster === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muster"},message:"must have required property '"+"muster"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clauses === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "muster") || (key0 === "clauses"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.muster !== undefined){
let data0 = data.muster;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema58.properties.muster.type,parentSchema:schema58.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(1 !== data0){
const err4 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema58.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clauses !== undefined){
let data1 = data.clauses;
if(Array.isArray(data1)){
if(data1.length > 5000){
const err5 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema58.properties.clauses,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema58.properties.clauses,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate207(data1[i0], {instancePath:instancePath+"/clauses/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : append(vErrors, validate207.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.clauses.type,parentSchema:schema58.properties.clauses,data:data1};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const scenarioFile = validate211;
const schema60 = {"title":"A Muster scenario","type":"object","required":["muster","scenario","campaign","publish","units","steps"],"properties":{"muster":{"type":"number","const":1},"scenario":{"$ref":"#/$defs/text"},"campaign":{"type":"string","minLength":1,"maxLength":300},"publish":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$","x-expected":"a local moment such as 2022-09-13T09:00"},"units":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/unit"}},"description":"The units of the story.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1,"maxItems":2000}},"additionalProperties":false,"description":"A story told on a virtual clock, and what must come of it."};
const schema61 = {"type":"object","required":["category"],"properties":{"category":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"title":{"$ref":"#/$defs/text"},"supervisors":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Facts by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"people":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/person"}},"description":"The roster.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"registers":{"$ref":"#/$defs/registers"}},"additionalProperties":false,"description":"A unit that takes part."};
const schema62 = {"type":"object","required":["roles"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"roles":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Facts by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"}},"additionalProperties":false,"description":"Somebody on the roster."};
const pattern146 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roles === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "roles")) || (key0 === "attributes")) || (key0 === "from")) || (key0 === "to"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.name.type,parentSchema:schema62.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.roles,data:data1};
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
if(func2(data2) > 64){
const err6 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema62.properties.roles.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema62.properties.roles.items,data:data2};
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
const err8 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.roles.items.type,parentSchema:schema62.properties.roles.items,data:data2};
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
const err9 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.roles.type,parentSchema:schema62.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.attributes !== undefined){
let data3 = data.attributes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern3.test(key1))){
const err10 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.attributes,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data3){
if(pattern3.test(key2)){
let data4 = data3[key2];
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0].type,parentSchema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
const _errs17 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].type,parentSchema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
const _errs19 = errors;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[2].type,parentSchema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err14 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf,parentSchema:schema62.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.attributes.type,parentSchema:schema62.properties.attributes,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 === "string"){
if(!pattern146.test(data5)){
const err16 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema62.properties.from,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.from.type,parentSchema:schema62.properties.from,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.to !== undefined){
let data6 = data.to;
if(typeof data6 === "string"){
if(!pattern146.test(data6)){
const err18 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema62.properties.to,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.to.type,parentSchema:schema62.properties.to,data:data6};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Facts by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"description":"Rows by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"description":"Rows by register.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern3.test(key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(pattern3.test(key1)){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(pattern3.test(key2))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key3 in data0){
if(pattern3.test(key3)){
let data1 = data0[key3];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key4 in data1){
if(!(pattern3.test(key4))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key5 in data1){
if(pattern3.test(key5)){
let data2 = data1[key5];
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0].type,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].type,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
const _errs17 = errors;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[2].type,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[2],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].type,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data1};
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
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].type,parentSchema:schema63.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data0};
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
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "category") || (key0 === "title")) || (key0 === "supervisors")) || (key0 === "attributes")) || (key0 === "people")) || (key0 === "registers"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.category !== undefined){
let data0 = data.category;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema61.properties.category,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema61.properties.category,data:data0};
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
const err4 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.category.type,parentSchema:schema61.properties.category,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.supervisors !== undefined){
let data2 = data.supervisors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err5 = {instancePath:instancePath+"/supervisors/" + i0,schemaPath:"#/properties/supervisors/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema61.properties.supervisors.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern3.test(data3)){
const err6 = {instancePath:instancePath+"/supervisors/" + i0,schemaPath:"#/properties/supervisors/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema61.properties.supervisors.items,data:data3};
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
const err7 = {instancePath:instancePath+"/supervisors/" + i0,schemaPath:"#/properties/supervisors/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.supervisors.items.type,parentSchema:schema61.properties.supervisors.items,data:data3};
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
const err8 = {instancePath:instancePath+"/supervisors",schemaPath:"#/properties/supervisors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.supervisors.type,parentSchema:schema61.properties.supervisors,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.attributes !== undefined){
let data4 = data.attributes;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern3.test(key1))){
const err9 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.attributes,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data4){
if(pattern3.test(key2)){
let data5 = data4[key2];
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0].type,parentSchema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
const _errs19 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].type,parentSchema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
const _errs21 = errors;
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[2].type,parentSchema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[2],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err13 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf,parentSchema:schema61.properties.attributes.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.attributes.type,parentSchema:schema61.properties.attributes,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.people !== undefined){
let data6 = data.people;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(pattern3.test(key3))){
const err15 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.people,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key4 in data6){
if(pattern3.test(key4)){
if(!(validate215(data6[key4], {instancePath:instancePath+"/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : append(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.people.type,parentSchema:schema61.properties.people,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.registers !== undefined){
if(!(validate217(data.registers, {instancePath:instancePath+"/registers",parentData:data,parentDataProperty:"registers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : append(vErrors, validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$","x-expected":"a local moment such as 2022-09-13T09:00"},"note":{"type":"string"},"unit":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"as":{"type":"string","pattern":"^(unit|anonymous|[a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","description":"unit (its coordinator), a person of the roster, or body NAME.","x-expected":"unit, a person of the roster, or body and its name"},"do":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"task":{"type":"string","minLength":1,"maxLength":200},"save":{"type":"string","minLength":1,"maxLength":200},"report":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"evidence":{"$ref":"#/$defs/data"},"answers":{"$ref":"#/$defs/data"},"enrol":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"withdraw":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"bind":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"}},"additionalProperties":false,"description":"A span."}]}},"description":"Dates.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"joins":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/person"}},"description":"People who join the roster.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"leaves":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}},"registers":{"$ref":"#/$defs/registers"},"refused":{"type":"string","description":"The code of the refusal that must follow."},"expect":{"anyOf":[{"$ref":"#/$defs/expectation"},{"type":"array","items":{"$ref":"#/$defs/expectation"},"minItems":1,"maxItems":50}]}},"additionalProperties":false,"description":"One step: somebody does something, or time passes, then what must hold."};
const pattern134 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$", "u");
const pattern156 = new RegExp("^(unit|anonymous|[a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$", "u");
const schema65 = {"type":"object","patternProperties":{"^.*$":{}},"description":"Fields of a form and their values; { text: 字, times: 2000 } makes a long text."};
const pattern159 = new RegExp("^.*$", "u");

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
var props0 = {};
for(const key0 in data){
if(pattern159.test(key0)){
props0[key0] = true;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate221.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate221.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"unit":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"joined":{"enum":["invited","enrolled","withdrawn","absent"]},"light":{"enum":["none","green","yellow","red"]},"tasks":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/task-expectation"}}},"activities":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/counts"}},"description":"By activity.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"messages":{"type":"array","items":{"$ref":"#/$defs/message-expectation"}}},"additionalProperties":false,"description":"What must hold now."};
const schema67 = {"anyOf":[{"type":"string","const":"absent"},{"type":"object","properties":{"state":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"outcome":{"enum":["open","done","waived","not-applicable","retired"]},"standing":{"enum":["idle","on-time","due-soon","overdue"]},"light":{"enum":["none","green","yellow","red"]},"rung":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"integer","minimum":0}]},"handed":{"enum":["on-time","in-grace","late"]},"due":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"past":{"type":"boolean"},"receipts":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"enum":["pending","accepted","returned"]}},"description":"By receiver.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"allowed":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}},"eligible":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}}},"additionalProperties":false,"description":"What is expected of a task."}]};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.anyOf[0].type,parentSchema:schema67.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("absent" !== data){
const err1 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant",schema:"absent",parentSchema:schema67.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema67.anyOf[1].properties, key0))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/anyOf/1/properties/state/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema67.anyOf[1].properties.state,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/anyOf/1/properties/state/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema67.anyOf[1].properties.state,data:data0};
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
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/anyOf/1/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.anyOf[1].properties.state.type,parentSchema:schema67.anyOf[1].properties.state,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(!(((((data1 === "open") || (data1 === "done")) || (data1 === "waived")) || (data1 === "not-applicable")) || (data1 === "retired"))){
const err6 = {instancePath:instancePath+"/outcome",schemaPath:"#/anyOf/1/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema67.anyOf[1].properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema67.anyOf[1].properties.outcome.enum,parentSchema:schema67.anyOf[1].properties.outcome,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.standing !== undefined){
let data2 = data.standing;
if(!((((data2 === "idle") || (data2 === "on-time")) || (data2 === "due-soon")) || (data2 === "overdue"))){
const err7 = {instancePath:instancePath+"/standing",schemaPath:"#/anyOf/1/properties/standing/enum",keyword:"enum",params:{allowedValues: schema67.anyOf[1].properties.standing.enum},message:"must be equal to one of the allowed values",schema:schema67.anyOf[1].properties.standing.enum,parentSchema:schema67.anyOf[1].properties.standing,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.light !== undefined){
let data3 = data.light;
if(!((((data3 === "none") || (data3 === "green")) || (data3 === "yellow")) || (data3 === "red"))){
const err8 = {instancePath:instancePath+"/light",schemaPath:"#/anyOf/1/properties/light/enum",keyword:"enum",params:{allowedValues: schema67.anyOf[1].properties.light.enum},message:"must be equal to one of the allowed values",schema:schema67.anyOf[1].properties.light.enum,parentSchema:schema67.anyOf[1].properties.light,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rung !== undefined){
let data4 = data.rung;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(typeof data4 === "string"){
if(func2(data4) > 64){
const err9 = {instancePath:instancePath+"/rung",schemaPath:"#/anyOf/1/properties/rung/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema67.anyOf[1].properties.rung.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/rung",schemaPath:"#/anyOf/1/properties/rung/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema67.anyOf[1].properties.rung.anyOf[0],data:data4};
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
const err11 = {instancePath:instancePath+"/rung",schemaPath:"#/anyOf/1/properties/rung/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.anyOf[1].properties.rung.anyOf[0].type,parentSchema:schema67.anyOf[1].properties.rung.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
const _errs17 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/rung",schemaPath:"#/anyOf/1/properties/rung/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.anyOf[1].properties.rung.anyOf[1].type,parentSchema:schema67.anyOf[1].properties.rung.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/rung",schemaPath:"#/anyOf/1/properties/rung/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.anyOf[1].properties.rung.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err14 = {instancePath:instancePath+"/rung",schemaPath:"#/anyOf/1/properties/rung/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.anyOf[1].properties.rung.anyOf,parentSchema:schema67.anyOf[1].properties.rung,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.handed !== undefined){
let data5 = data.handed;
if(!(((data5 === "on-time") || (data5 === "in-grace")) || (data5 === "late"))){
const err15 = {instancePath:instancePath+"/handed",schemaPath:"#/anyOf/1/properties/handed/enum",keyword:"enum",params:{allowedValues: schema67.anyOf[1].properties.handed.enum},message:"must be equal to one of the allowed values",schema:schema67.anyOf[1].properties.handed.enum,parentSchema:schema67.anyOf[1].properties.handed,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.due !== undefined){
let data6 = data.due;
if(typeof data6 === "string"){
if(!pattern146.test(data6)){
const err16 = {instancePath:instancePath+"/due",schemaPath:"#/anyOf/1/properties/due/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema67.anyOf[1].properties.due,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/due",schemaPath:"#/anyOf/1/properties/due/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.anyOf[1].properties.due.type,parentSchema:schema67.anyOf[1].properties.due,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.past !== undefined){
let data7 = data.past;
if(typeof data7 !== "boolean"){
const err18 = {instancePath:instancePath+"/past",schemaPath:"#/anyOf/1/properties/past/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.anyOf[1].properties.past.type,parentSchema:schema67.anyOf[1].properties.past,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.receipts !== undefined){
let data8 = data.receipts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(pattern3.test(key1))){
const err19 = {instancePath:instancePath+"/receipts",schemaPath:"#/anyOf/1/properties/receipts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema67.anyOf[1].properties.receipts,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key2 in data8){
if(pattern3.test(key2)){
let data9 = data8[key2];
if(!(((data9 === "pending") || (data9 === "accepted")) || (data9 === "returned"))){
const err20 = {instancePath:instancePath+"/receipts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/receipts/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/enum",keyword:"enum",params:{allowedValues: schema67.anyOf[1].properties.receipts.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].enum},message:"must be equal to one of the allowed values",schema:schema67.anyOf[1].properties.receipts.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].enum,parentSchema:schema67.anyOf[1].properties.receipts.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data9};
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
}
else {
const err21 = {instancePath:instancePath+"/receipts",schemaPath:"#/anyOf/1/properties/receipts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.anyOf[1].properties.receipts.type,parentSchema:schema67.anyOf[1].properties.receipts,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.allowed !== undefined){
let data10 = data.allowed;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err22 = {instancePath:instancePath+"/allowed/" + i0,schemaPath:"#/anyOf/1/properties/allowed/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema67.anyOf[1].properties.allowed.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern3.test(data11)){
const err23 = {instancePath:instancePath+"/allowed/" + i0,schemaPath:"#/anyOf/1/properties/allowed/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema67.anyOf[1].properties.allowed.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/allowed/" + i0,schemaPath:"#/anyOf/1/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.anyOf[1].properties.allowed.items.type,parentSchema:schema67.anyOf[1].properties.allowed.items,data:data11};
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
else {
const err25 = {instancePath:instancePath+"/allowed",schemaPath:"#/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.anyOf[1].properties.allowed.type,parentSchema:schema67.anyOf[1].properties.allowed,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.eligible !== undefined){
let data12 = data.eligible;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func2(data13) > 64){
const err26 = {instancePath:instancePath+"/eligible/" + i1,schemaPath:"#/anyOf/1/properties/eligible/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema67.anyOf[1].properties.eligible.items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data13)){
const err27 = {instancePath:instancePath+"/eligible/" + i1,schemaPath:"#/anyOf/1/properties/eligible/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema67.anyOf[1].properties.eligible.items,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/eligible/" + i1,schemaPath:"#/anyOf/1/properties/eligible/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.anyOf[1].properties.eligible.items.type,parentSchema:schema67.anyOf[1].properties.eligible.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/eligible",schemaPath:"#/anyOf/1/properties/eligible/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.anyOf[1].properties.eligible.type,parentSchema:schema67.anyOf[1].properties.eligible,data:data12};
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
const err30 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.anyOf[1].type,parentSchema:schema67.anyOf[1],data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err31 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.anyOf,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
validate227.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate227.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema68 = {"type":"object","properties":{"state":{"enum":["incomplete","complete","exempt","idle"]},"owed":{"type":"integer","minimum":0},"done":{"type":"integer","minimum":0},"open":{"type":"integer","minimum":0}},"additionalProperties":false,"description":"How far a unit is with an activity."};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "state") || (key0 === "owed")) || (key0 === "done")) || (key0 === "open"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(!((((data0 === "incomplete") || (data0 === "complete")) || (data0 === "exempt")) || (data0 === "idle"))){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema68.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema68.properties.state.enum,parentSchema:schema68.properties.state,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.owed !== undefined){
let data1 = data.owed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/owed",schemaPath:"#/properties/owed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.owed.type,parentSchema:schema68.properties.owed,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/owed",schemaPath:"#/properties/owed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.owed,data:data1};
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
if(data.done !== undefined){
let data2 = data.done;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.done.type,parentSchema:schema68.properties.done,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.done,data:data2};
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
if(data.open !== undefined){
let data3 = data.open;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.open.type,parentSchema:schema68.properties.open,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.open,data:data3};
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
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","properties":{"task":{"type":"string","minLength":1,"maxLength":200},"rule":{"type":"string"},"to":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"times":{"type":"integer","minimum":0}},"additionalProperties":false,"description":"How many messages of a kind have been sent since the start, or since the last look."};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "task") || (key0 === "rule")) || (key0 === "to")) || (key0 === "on")) || (key0 === "times"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err1 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema69.properties.task,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.task,data:data0};
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
const err3 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.task.type,parentSchema:schema69.properties.task,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined){
let data1 = data.rule;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.rule.type,parentSchema:schema69.properties.rule,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.to.type,parentSchema:schema69.properties.to,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.on !== undefined){
let data3 = data.on;
if(typeof data3 === "string"){
if(!pattern146.test(data3)){
const err6 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema69.properties.on,data:data3};
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
const err7 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.on.type,parentSchema:schema69.properties.on,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.times !== undefined){
let data4 = data.times;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.properties.times.type,parentSchema:schema69.properties.times,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema69.properties.times,data:data4};
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
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "unit") || (key0 === "joined")) || (key0 === "light")) || (key0 === "tasks")) || (key0 === "activities")) || (key0 === "messages"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.unit !== undefined){
let data0 = data.unit;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err1 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema66.properties.unit,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema66.properties.unit,data:data0};
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
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.unit.type,parentSchema:schema66.properties.unit,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.joined !== undefined){
let data1 = data.joined;
if(!((((data1 === "invited") || (data1 === "enrolled")) || (data1 === "withdrawn")) || (data1 === "absent"))){
const err4 = {instancePath:instancePath+"/joined",schemaPath:"#/properties/joined/enum",keyword:"enum",params:{allowedValues: schema66.properties.joined.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.joined.enum,parentSchema:schema66.properties.joined,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.light !== undefined){
let data2 = data.light;
if(!((((data2 === "none") || (data2 === "green")) || (data2 === "yellow")) || (data2 === "red"))){
const err5 = {instancePath:instancePath+"/light",schemaPath:"#/properties/light/enum",keyword:"enum",params:{allowedValues: schema66.properties.light.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.light.enum,parentSchema:schema66.properties.light,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tasks !== undefined){
let data3 = data.tasks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
var props0 = {};
for(const key1 in data3){
if(pattern159.test(key1)){
if(!(validate227(data3[key1], {instancePath:instancePath+"/tasks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : append(vErrors, validate227.errors);
errors = vErrors.length;
}
props0[key1] = true;
}
}
}
else {
const err6 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.properties.tasks.type,parentSchema:schema66.properties.tasks,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.activities !== undefined){
let data5 = data.activities;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(pattern3.test(key2))){
const err7 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema66.properties.activities,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key3 in data5){
if(pattern3.test(key3)){
if(!(validate229(data5[key3], {instancePath:instancePath+"/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : append(vErrors, validate229.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.properties.activities.type,parentSchema:schema66.properties.activities,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.messages !== undefined){
let data7 = data.messages;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate231(data7[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : append(vErrors, validate231.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.messages.type,parentSchema:schema66.properties.messages,data:data7};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern134.test(data0)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$",parentSchema:schema64.properties.at,data:data0};
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
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.at.type,parentSchema:schema64.properties.at,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.note.type,parentSchema:schema64.properties.note,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema64.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema64.properties.unit,data:data2};
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.unit.type,parentSchema:schema64.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.as !== undefined){
let data3 = data.as;
if(typeof data3 === "string"){
if(!pattern156.test(data3)){
const err7 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/pattern",keyword:"pattern",params:{pattern: "^(unit|anonymous|[a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"},message:"must match pattern \""+"^(unit|anonymous|[a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$"+"\"",schema:"^(unit|anonymous|[a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$",parentSchema:schema64.properties.as,data:data3};
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
const err8 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.as.type,parentSchema:schema64.properties.as,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.do !== undefined){
let data4 = data.do;
if(typeof data4 === "string"){
if(func2(data4) > 64){
const err9 = {instancePath:instancePath+"/do",schemaPath:"#/properties/do/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema64.properties.do,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/do",schemaPath:"#/properties/do/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema64.properties.do,data:data4};
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
const err11 = {instancePath:instancePath+"/do",schemaPath:"#/properties/do/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.do.type,parentSchema:schema64.properties.do,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.task !== undefined){
let data5 = data.task;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err12 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema64.properties.task,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data5) < 1){
const err13 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.task,data:data5};
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
const err14 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.task.type,parentSchema:schema64.properties.task,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.save !== undefined){
let data6 = data.save;
if(typeof data6 === "string"){
if(func2(data6) > 200){
const err15 = {instancePath:instancePath+"/save",schemaPath:"#/properties/save/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema64.properties.save,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data6) < 1){
const err16 = {instancePath:instancePath+"/save",schemaPath:"#/properties/save/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.save,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/save",schemaPath:"#/properties/save/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.save.type,parentSchema:schema64.properties.save,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.report !== undefined){
let data7 = data.report;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err18 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema64.properties.report,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern3.test(data7)){
const err19 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema64.properties.report,data:data7};
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
const err20 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.report.type,parentSchema:schema64.properties.report,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate221(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : append(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate221(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : append(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.enrol !== undefined){
let data10 = data.enrol;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err21 = {instancePath:instancePath+"/enrol",schemaPath:"#/properties/enrol/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema64.properties.enrol,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern3.test(data10)){
const err22 = {instancePath:instancePath+"/enrol",schemaPath:"#/properties/enrol/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema64.properties.enrol,data:data10};
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
const err23 = {instancePath:instancePath+"/enrol",schemaPath:"#/properties/enrol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.enrol.type,parentSchema:schema64.properties.enrol,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.withdraw !== undefined){
let data11 = data.withdraw;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err24 = {instancePath:instancePath+"/withdraw",schemaPath:"#/properties/withdraw/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema64.properties.withdraw,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern3.test(data11)){
const err25 = {instancePath:instancePath+"/withdraw",schemaPath:"#/properties/withdraw/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema64.properties.withdraw,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/withdraw",schemaPath:"#/properties/withdraw/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.withdraw.type,parentSchema:schema64.properties.withdraw,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.bind !== undefined){
let data12 = data.bind;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!(pattern3.test(key1))){
const err27 = {instancePath:instancePath+"/bind",schemaPath:"#/properties/bind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema64.properties.bind,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key2 in data12){
if(pattern3.test(key2)){
let data13 = data12[key2];
const _errs36 = errors;
let valid2 = false;
const _errs37 = errors;
if(typeof data13 === "string"){
if(!pattern146.test(data13)){
const err28 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0],data:data13};
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
const err29 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0].type,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid2 = valid2 || _valid0;
const _errs40 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.from === undefined){
const err30 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].required,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.to === undefined){
const err31 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].required,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "from") || (key3 === "to"))){
const err32 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.from !== undefined){
let data14 = data13.from;
if(typeof data14 === "string"){
if(!pattern146.test(data14)){
const err33 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].properties.from.type,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.to !== undefined){
let data15 = data13.to;
if(typeof data15 === "string"){
if(!pattern146.test(data15)){
const err35 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].properties.to,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].properties.to.type,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].properties.to,data:data15};
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
const err37 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1].type,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs40 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err38 = {instancePath:instancePath+"/bind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bind/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].anyOf,parentSchema:schema64.properties.bind.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/bind",schemaPath:"#/properties/bind/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.properties.bind.type,parentSchema:schema64.properties.bind,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.joins !== undefined){
let data16 = data.joins;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!(pattern3.test(key4))){
const err40 = {instancePath:instancePath+"/joins",schemaPath:"#/properties/joins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema64.properties.joins,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key5 in data16){
if(pattern3.test(key5)){
if(!(validate215(data16[key5], {instancePath:instancePath+"/joins/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : append(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/joins",schemaPath:"#/properties/joins/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.properties.joins.type,parentSchema:schema64.properties.joins,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.leaves !== undefined){
let data18 = data.leaves;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(func2(data19) > 64){
const err42 = {instancePath:instancePath+"/leaves/" + i0,schemaPath:"#/properties/leaves/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema64.properties.leaves.items,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern3.test(data19)){
const err43 = {instancePath:instancePath+"/leaves/" + i0,schemaPath:"#/properties/leaves/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema64.properties.leaves.items,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/leaves/" + i0,schemaPath:"#/properties/leaves/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.leaves.items.type,parentSchema:schema64.properties.leaves.items,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/leaves",schemaPath:"#/properties/leaves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.leaves.type,parentSchema:schema64.properties.leaves,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.registers !== undefined){
if(!(validate217(data.registers, {instancePath:instancePath+"/registers",parentData:data,parentDataProperty:"registers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : append(vErrors, validate217.errors);
errors = vErrors.length;
}
}
if(data.refused !== undefined){
let data21 = data.refused;
if(typeof data21 !== "string"){
const err46 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.refused.type,parentSchema:schema64.properties.refused,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.expect !== undefined){
let data22 = data.expect;
const _errs63 = errors;
let valid7 = false;
const _errs64 = errors;
if(!(validate226(data22, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : append(vErrors, validate226.errors);
errors = vErrors.length;
}
var _valid1 = _errs64 === errors;
valid7 = valid7 || _valid1;
const _errs65 = errors;
if(Array.isArray(data22)){
if(data22.length > 50){
const err47 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema64.properties.expect.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data22.length < 1){
const err48 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema64.properties.expect.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate226(data22[i1], {instancePath:instancePath+"/expect/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : append(vErrors, validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.expect.anyOf[1].type,parentSchema:schema64.properties.expect.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid1 = _errs65 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err50 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema64.properties.expect.anyOf,parentSchema:schema64.properties.expect,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.muster === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muster"},message:"must have required property '"+"muster"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scenario === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario"},message:"must have required property '"+"scenario"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaign === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign"},message:"must have required property '"+"campaign"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.publish === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publish"},message:"must have required property '"+"publish"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.units === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.steps === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "muster") || (key0 === "scenario")) || (key0 === "campaign")) || (key0 === "publish")) || (key0 === "units")) || (key0 === "steps"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.muster !== undefined){
let data0 = data.muster;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema60.properties.muster.type,parentSchema:schema60.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(1 !== data0){
const err8 = {instancePath:instancePath+"/muster",schemaPath:"#/properties/muster/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema60.properties.muster,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.scenario !== undefined){
if(!(validate54(data.scenario, {instancePath:instancePath+"/scenario",parentData:data,parentDataProperty:"scenario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.campaign !== undefined){
let data2 = data.campaign;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err9 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema60.properties.campaign,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.campaign,data:data2};
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
const err11 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.campaign.type,parentSchema:schema60.properties.campaign,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.publish !== undefined){
let data3 = data.publish;
if(typeof data3 === "string"){
if(!pattern134.test(data3)){
const err12 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$",parentSchema:schema60.properties.publish,data:data3};
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
const err13 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.publish.type,parentSchema:schema60.properties.publish,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.units !== undefined){
let data4 = data.units;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern3.test(key1))){
const err14 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.units,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data4){
if(pattern3.test(key2)){
if(!(validate213(data4[key2], {instancePath:instancePath+"/units/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : append(vErrors, validate213.errors);
errors = vErrors.length;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.units.type,parentSchema:schema60.properties.units,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(Array.isArray(data6)){
if(data6.length > 2000){
const err16 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items",schema:2000,parentSchema:schema60.properties.steps,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.steps,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate220(data6[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : append(vErrors, validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.steps.type,parentSchema:schema60.properties.steps,data:data6};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const language = {"$defs":{"text":{"anyOf":[{"type":"string","minLength":1,"maxLength":4000},{"type":"object","patternProperties":{"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$":{"type":"string","minLength":1,"maxLength":4000}},"minProperties":1,"additionalProperties":false,"x-expected":"a language tag such as zh-CN or en"}],"description":"Words for people: one text, or one text per language (zh-CN, en …)."},"source":{"type":"object","required":["issued"],"properties":{"document":{"type":"string","minLength":1,"maxLength":200,"description":"The number of the document."},"title":{"$ref":"#/$defs/text","description":"What people call it."},"issued":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The day it was issued."},"clauses":{"type":"string","minLength":1,"maxLength":300,"description":"Path of the clause list."},"legal-basis":{"type":"array","items":{"$ref":"#/$defs/text"},"maxItems":50,"description":"The laws it rests on."},"preamble":{"$ref":"#/$defs/text","description":"Its guiding words, in your own."},"references":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/text"}},"description":"Documents that tasks and courses refer to.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"The notice that the campaign carries out."},"window":{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The first day, or month."},"to":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The last day, or month; itself included."}},"additionalProperties":false,"description":"When the campaign is carried out; both ends belong to it, and their precision is kept."},"named-date":{"anyOf":[{"type":"string","minLength":1,"maxLength":120,"description":"A date in plain words: 2022-12-05, end of window, submission, 5 workdays before submission at 12:00.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},{"type":"object","required":["on"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"on":{"type":"string","minLength":1,"maxLength":120,"description":"The day.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""}},"additionalProperties":false,"description":"A date with a title."},{"type":"object","required":["from","to"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"from":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The first day, or month."},"to":{"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?$","x-expected":"a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022","description":"The last day, or month; itself included."}},"additionalProperties":false,"description":"A span of days; both ends belong to it."}],"description":"A date, a span of days, or \"to be announced\" (bound later, while running)."},"period-group":{"type":"object","required":["of"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"of":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/named-date"}},"description":"The periods of this group.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"Named periods that an activity may be due for, one task each."},"body":{"type":"object","required":["title"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"lead":{"type":"boolean","description":"Leads the campaign; exactly one body does."},"issuer":{"type":"boolean","description":"Signed the notice and may see everything. Default true."}},"additionalProperties":false,"description":"An authority that issues, receives or supervises."},"attribute":{"anyOf":[{"enum":["text","yes-no","number","date"]},{"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"kind":{"enum":["text","yes-no","number","date"],"description":"What kind of fact it is. Default text."},"choice":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":200,"description":"The values it may take."},"required":{"type":"boolean","description":"It must be given."}},"additionalProperties":false,"description":"A fact with a title, a kind or the choices it may take."}],"description":"text, yes-no, number, date, or an object with a title, kind or choice."},"category":{"type":"object","required":["title","joins"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"joins":{"enum":["automatically","by-choice"],"description":"automatically: bound from publication. by-choice: invited, bound from enrolment, may withdraw, never in a denominator or a red list."},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/attribute"}},"description":"Facts kept about units of this category.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A category of units."},"group":{"type":"object","required":["of"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"of":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":100,"description":"Categories or groups."}},"additionalProperties":false,"description":"A name for several categories together."},"role":{"type":"object","required":["title"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"in":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The category or group whose units have it. Default: all."},"people":{"type":"string","pattern":"^\\d+(\\.\\.(\\d+)?)?$","description":"How many people hold it in one unit: 1, 1.., 0..3.","x-expected":"a number of people such as 1, 1.. or 0..3"},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/attribute"}},"description":"Facts kept about a holder of the role.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A post that people hold in units; `in` names the category or group of units that have it."},"register":{"type":"object","required":["title"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"in":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The category or group whose units have it. Default: all."},"fields":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/attribute"}},"description":"What is kept about each row.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A list that a unit keeps: places, contractors, risks."},"short-field":{"enum":["text","number","yes-no","date","person","file","link"],"description":"A field without limits."},"text-field":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"text"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"min":{"type":"object","required":["characters"],"properties":{"characters":{"type":"integer","minimum":0,"maximum":100000}},"additionalProperties":false,"description":"The least that is taken."},"max":{"type":"object","required":["characters"],"properties":{"characters":{"type":"integer","minimum":0,"maximum":100000}},"additionalProperties":false,"description":"The most that is taken."},"counted":{"enum":["characters","office"],"description":"characters: every character but white space. office: a Chinese character or punctuation mark is 1, a run of Latin letters or digits is 1. Default characters."}},"additionalProperties":false,"description":"Words."},"number-field":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"number"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"min":{"type":"number","description":"The least that is taken."},"max":{"type":"number","description":"The most that is taken."},"whole":{"type":"boolean","description":"Whole numbers only."},"unit":{"$ref":"#/$defs/text","description":"The unit of measure."}},"additionalProperties":false,"description":"A number."},"yes-no-field":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"yes-no"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"is":{"type":"boolean","description":"The answer that is demanded."}},"additionalProperties":false,"description":"Yes or no; `is` demands one."},"choice-field":{"type":"object","required":["type","options"],"properties":{"type":{"type":"string","const":"choice"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"options":{"anyOf":[{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":500},{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/text"}},"description":"Options with their titles.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}],"description":"The answers."},"other":{"type":"boolean","description":"An open list: another answer may be given in words."},"many":{"type":"boolean","description":"Several may be chosen."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."}},"additionalProperties":false,"description":"One or several of a list."},"date-field":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"date"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"within":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The window, occurrence, date or period it must fall in."}},"additionalProperties":false,"description":"A day; `within` names the window, a period, `occurrence`, or a date it must fall in."},"person-field":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"person"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"role":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The role that can be chosen from."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of them can be chosen."},"many":{"type":"boolean","description":"Several may be chosen."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."}},"additionalProperties":false,"description":"One or several people of the roster, by role and condition."},"row-field":{"type":"object","required":["type","register"],"properties":{"type":{"type":"string","const":"row"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"register":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The register that is chosen from."},"many":{"type":"boolean","description":"Several may be chosen."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."}},"additionalProperties":false,"description":"Rows of a register the unit keeps."},"file-field":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"file"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"accept":{"anyOf":[{"type":"string","pattern":"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$","x-expected":"image, video, document, sheet, any or an ending such as .pdf"},{"type":"array","items":{"type":"string","pattern":"^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$","x-expected":"image, video, document, sheet, any or an ending such as .pdf"},"minItems":1,"maxItems":50}],"description":"Kinds or endings of files."},"max-size":{"type":"string","pattern":"^\\d+ (KB|MB|GB)$","x-expected":"a size such as 20 MB","description":"The largest size, such as 20 MB."},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."},"max":{"type":"integer","minimum":0,"maximum":100000,"description":"The most that is taken."}},"additionalProperties":false,"description":"Uploaded files."},"link-field":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"link"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."}},"additionalProperties":false,"description":"A web address."},"checklist-field":{"type":"object","required":["type","lines"],"properties":{"type":{"type":"string","const":"checklist"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"lines":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/text"}},"description":"What is to be looked at.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"not-applicable":{"type":"boolean","description":"A line may be answered not-applicable. Default true."},"all":{"type":"boolean","description":"Every line must be answered yes."}},"additionalProperties":false,"description":"Lines, each answered yes, no or not-applicable."},"task-field":{"type":"object","required":["type","of"],"properties":{"type":{"type":"string","const":"task"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"of":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"What it is made of, or chosen from."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of them can be chosen."},"done":{"type":"boolean","description":"Only a task that is done may be chosen."}},"additionalProperties":false,"description":"One of the unit's own tasks of another activity, chosen by condition on its person."},"flat-field":{"anyOf":[{"$ref":"#/$defs/short-field"},{"$ref":"#/$defs/text-field"},{"$ref":"#/$defs/number-field"},{"$ref":"#/$defs/yes-no-field"},{"$ref":"#/$defs/choice-field"},{"$ref":"#/$defs/date-field"},{"$ref":"#/$defs/person-field"},{"$ref":"#/$defs/row-field"},{"$ref":"#/$defs/file-field"},{"$ref":"#/$defs/link-field"},{"$ref":"#/$defs/checklist-field"},{"$ref":"#/$defs/task-field"}],"description":"A field of a form."},"rule":{"type":"object","required":["check","message"],"properties":{"check":{"type":"string","minLength":1,"maxLength":2000,"description":"A CEL condition, for example person.in_charge_of_safety == false."},"message":{"$ref":"#/$defs/text"}},"additionalProperties":false,"description":"What must hold between fields, and what is said when it does not."},"list-field":{"type":"object","required":["type","of"],"properties":{"type":{"type":"string","const":"list"},"title":{"$ref":"#/$defs/text","description":"What people read above the field."},"help":{"$ref":"#/$defs/text","description":"What people read below it."},"required":{"type":"boolean","description":"Without it nothing can be handed in."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Asked for only if this holds."},"of":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/flat-field"}},"description":"What it is made of, or chosen from.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"min":{"type":"integer","minimum":0,"maximum":100000,"description":"The least that is taken."},"max":{"type":"integer","minimum":0,"maximum":100000,"description":"The most that is taken."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"},"maxItems":50,"description":"What must hold within an entry, which is called entry."}},"additionalProperties":false,"description":"Entries of a small form; rules see one entry as `entry`."},"field":{"anyOf":[{"$ref":"#/$defs/short-field"},{"$ref":"#/$defs/text-field"},{"$ref":"#/$defs/number-field"},{"$ref":"#/$defs/yes-no-field"},{"$ref":"#/$defs/choice-field"},{"$ref":"#/$defs/date-field"},{"$ref":"#/$defs/person-field"},{"$ref":"#/$defs/row-field"},{"$ref":"#/$defs/file-field"},{"$ref":"#/$defs/link-field"},{"$ref":"#/$defs/checklist-field"},{"$ref":"#/$defs/task-field"},{"$ref":"#/$defs/list-field"}],"description":"A field of a form."},"form":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/field"}},"description":"The fields of the form, in order.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"activity":{"type":"object","required":["title","why","for"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"why":{"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"string"}]},"maxItems":300,"description":"The clauses of the notice that this serves."},"type":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"A type of the library that it takes everything from; what is written here is laid over it."},"without":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},"maxItems":100,"description":"Parts of the type left out, for example evidence.published.proof."},"binding":{"enum":["required","encouraged"],"description":"encouraged: offered, never counted against anybody. Default required."},"for":{"anyOf":[{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},{"type":"array","items":{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},"minItems":1,"maxItems":50}],"description":"Whom or what there is one task for; a list is a product."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."},"owner":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"Whose task it is. Default: the person it is for, else the unit.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"opens":{"type":"string","minLength":1,"maxLength":120,"description":"When it can be begun. Default: at once.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"due":{"type":"string","minLength":1,"maxLength":120,"description":"The last day in time. Without it nothing is ever late.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"closes":{"type":"string","minLength":1,"maxLength":120,"description":"Between due and this day a hand-in is in grace, after it late. Default: due.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"past":{"enum":["waive","backfill","count"],"description":"What was due before the unit was bound: waived; may be filled in, owed by nobody; or owed. Never overdue. Default waive."},"after":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":50}],"description":"Activities that the unit must have completed before."},"eligible":{"type":"object","required":["role"],"properties":{"role":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The role they hold."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."}},"additionalProperties":false,"description":"Whoever it can be chosen from."},"when-empty":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The lifecycle of the one task that stands for an empty set: a claim that is looked at."},"roster":{"type":"object","properties":{"joins":{"enum":["owes","free"],"description":"Whether somebody who joins later owes it. Default owes."},"leaves":{"enum":["released","owes"],"description":"Whether somebody who leaves still owes it. Default released. Finished work always stays."}},"additionalProperties":false,"description":"Who joins later owes it or is free; who leaves is released or still owes. Finished work always stays."},"case":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who may report one."},"identity":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":5,"description":"The fields that tell whether two reports are the same."}},"additionalProperties":false,"description":"Who may report a case, and the fields that tell whether two reports are the same."},"evidence":{"$ref":"#/$defs/form","description":"The form that is filled in."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"},"maxItems":50,"description":"What must hold between its fields."},"lifecycle":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The statechart of each task."},"receivers":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who receives what is handed in, each with a receipt of its own."},"until":{"type":"string","pattern":"^(all|at least \\d+%?)$","description":"When the unit has done its part: all, at least 2, at least 80%.","x-expected":"all, at least 2 or at least 80%"},"chase":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The policy that reminds and escalates. Without it nobody is chased."},"points":{"type":"number","minimum":0,"maximum":1000000,"description":"What it is worth in the appraisal."}},"additionalProperties":false,"description":"Something that is to be done: why, who, when, what, how, until."},"effect":{"type":"object","properties":{"receipts":{"enum":["ask","accept","return","clear"],"description":"ask: every receiver that has not accepted is asked. accept, return: the acting receiver answers. clear: nobody is asked any longer."},"reschedule":{"type":"string","minLength":1,"maxLength":120,"description":"The new due date; fields of the form may be named.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"open":{"type":"object","required":["activity"],"properties":{"activity":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The activity whose case is opened."},"each":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"A list field: one case for each of its entries."}},"additionalProperties":false,"description":"Opens a case of another activity: one, or one for each entry of a list field; fields of the same name are carried over."},"notify":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who is written to."}},"additionalProperties":false,"description":"What an event brings about besides the new state."},"event":{"type":"object","required":["by"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The state it leads to; without one the state stays."},"by":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who may do it."},"needs":{"anyOf":[{"type":"string","const":"evidence"},{"$ref":"#/$defs/form"}],"description":"The complete evidence, or a small form of its own."},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"When it is allowed; sees the receipts as they would be afterwards."},"effect":{"$ref":"#/$defs/effect","description":"What it brings about besides."}},"additionalProperties":false,"description":"Who may do it, what it needs, when it is allowed, where it leads. Of several, the first whose condition holds is taken."},"after":{"type":"object","required":["wait","to"],"properties":{"wait":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"How long.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The state it leads to; without one the state stays."},"effect":{"$ref":"#/$defs/effect","description":"What it brings about besides."}},"additionalProperties":false,"description":"Moves on by itself when the time has passed."},"state":{"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"on":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"$ref":"#/$defs/event"},{"type":"array","items":{"$ref":"#/$defs/event"},"minItems":1,"maxItems":50}]}},"description":"What may happen in this state.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"after":{"$ref":"#/$defs/after","description":"Moves on by itself."},"final":{"type":"boolean","description":"The task ends here."},"counts":{"enum":["done","waived","not-applicable","nothing"],"description":"What a final state counts as."},"waits-for":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Whose turn it is. Default owner."},"clock":{"enum":["runs","stops"],"description":"Whether reminders and the ladder go on in this state. Default: runs, in a final state stops."},"within":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"A due date of its own, counted from entering the state.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"}},"additionalProperties":false,"description":"A state: what may happen in it, whom it waits for, and how long at the most (`within`, a due date of its own, never earlier than the activity itself gives)."},"lifecycle":{"type":"object","required":["start","states"],"properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"start":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The state that a task opens in."},"states":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/state"}},"description":"The states.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"always":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"$ref":"#/$defs/event"},{"type":"array","items":{"$ref":"#/$defs/event"},"minItems":1,"maxItems":50}]}},"description":"Allowed in every state that is not final.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"A statechart: how a task goes from open to done."},"rung":{"type":"object","required":["after","to"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"Its name in messages and scenarios."},"title":{"$ref":"#/$defs/text","description":"What people call it."},"after":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"How long after the due day.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"to":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who is written to. Default for reminders: whoever has the turn."},"light":{"enum":["yellow","red"],"description":"The light it sets."}},"additionalProperties":false,"description":"One step up: so long after the due date these parties are told."},"chasing":{"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"due-soon":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"How long before the due day the task turns yellow. Default 3 workdays.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"before":{"type":"array","items":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"A length of time: 3 workdays, 2 weeks, 1 month, PT12H.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"maxItems":30,"description":"How long before the due day reminders are sent."},"at":{"type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$","x-expected":"a time of day such as 09:00","description":"At what time of the day. Default 09:00."},"overdue":{"type":"object","required":["every","at-most"],"properties":{"every":{"type":"string","pattern":"^(\\d+ (minute|hour|day|workday|week|month|year)s?|P[0-9A-Z]+)$","description":"A length of time: 3 workdays, 2 weeks, 1 month, PT12H.","x-expected":"a length of time such as 3 workdays, 2 weeks or PT12H"},"at-most":{"type":"integer","minimum":1,"maximum":100}},"additionalProperties":false,"description":"Reminders after the due day."},"to":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who is written to. Default for reminders: whoever has the turn."},"digest":{"enum":["daily","none"],"description":"daily: what one recipient gets on one day is one message with several lines."},"ladder":{"type":"array","items":{"$ref":"#/$defs/rung"},"maxItems":20,"description":"The rungs, from the lowest up."}},"additionalProperties":false,"description":"Reminders before and after the due date, and the ladder of escalation."},"campaign-file":{"title":"A Muster campaign","type":"object","required":["muster","campaign","version","title","source","timezone","calendar","window","bodies","units","activities"],"properties":{"muster":{"type":"number","const":1,"description":"The version of the language."},"campaign":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The name of the campaign, unique where it is published."},"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$","x-expected":"a version such as 1.0.0","description":"The version of the definition, such as 1.0.0; a published version never changes."},"title":{"$ref":"#/$defs/text","description":"What people call the campaign."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"source":{"$ref":"#/$defs/source"},"timezone":{"type":"string","minLength":1,"maxLength":64,"description":"IANA zone, for example Asia/Shanghai."},"calendar":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":50}],"description":"The work calendar: cn (statutory holidays and made-up working days) or none; a list is laid in layers."},"window":{"$ref":"#/$defs/window"},"dates":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/named-date"}},"description":"Dates that the activities refer to.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"periods":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/period-group"}},"description":"Groups of periods.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"archive":{"type":"string","minLength":1,"maxLength":120,"description":"From the end of this day on nothing can be changed any more.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"bodies":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/body"}},"description":"The authorities.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"units":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/category"}},"description":"The categories of units.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"groups":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/group"}},"description":"Names for several categories together.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"roles":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/role"}},"description":"The posts people hold in units.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"registers":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/register"}},"description":"The lists units keep.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"use":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300},"maxItems":200,"description":"Paths of the type library files this campaign uses."},"activities":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/activity"}},"description":"What is to be done.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"lifecycles":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/lifecycle"}},"description":"Statecharts that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"chasing":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/chasing"}},"description":"Chasing policies that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"appraisal":{"type":"object","required":["of"],"properties":{"of":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The category or group whose units are appraised."},"title":{"$ref":"#/$defs/text","description":"What people call the appraisal."}},"additionalProperties":false,"description":"Which category or group is appraised on the points."}},"additionalProperties":false,"description":"A compliance campaign."},"type-file":{"title":"A Muster activity type","type":"object","required":["muster","type","title","activity"],"properties":{"muster":{"type":"number","const":1},"type":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The name by which activities use it."},"title":{"$ref":"#/$defs/text","description":"What people call the type."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"activity":{"type":"object","properties":{"title":{"$ref":"#/$defs/text","description":"What people call it."},"summary":{"$ref":"#/$defs/text","description":"A sentence or two about it."},"why":{"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"string"}]},"maxItems":300,"description":"The clauses of the notice that this serves."},"type":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"A type of the library that it takes everything from; what is written here is laid over it."},"without":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},"maxItems":100,"description":"Parts of the type left out, for example evidence.published.proof."},"binding":{"enum":["required","encouraged"],"description":"encouraged: offered, never counted against anybody. Default required."},"for":{"anyOf":[{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},{"type":"array","items":{"type":"string","pattern":"^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","x-expected":"\"each\" and a category, group, role, register, period group, month or case, or \"body\" and a body's name","description":"each enterprise, each team-member, each month, each case, each body, body safety-office."},"minItems":1,"maxItems":50}],"description":"Whom or what there is one task for; a list is a product."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."},"owner":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"Whose task it is. Default: the person it is for, else the unit.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"opens":{"type":"string","minLength":1,"maxLength":120,"description":"When it can be begun. Default: at once.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"due":{"type":"string","minLength":1,"maxLength":120,"description":"The last day in time. Without it nothing is ever late.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"closes":{"type":"string","minLength":1,"maxLength":120,"description":"Between due and this day a hand-in is in grace, after it late. Default: due.","x-expected":"a date in plain words such as \"end of window\" or \"5 workdays before submission\""},"past":{"enum":["waive","backfill","count"],"description":"What was due before the unit was bound: waived; may be filled in, owed by nobody; or owed. Never overdue. Default waive."},"after":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":50}],"description":"Activities that the unit must have completed before."},"eligible":{"type":"object","required":["role"],"properties":{"role":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The role they hold."},"where":{"type":"string","minLength":1,"maxLength":2000,"description":"Which of these are meant; unit, person and item are known."}},"additionalProperties":false,"description":"Whoever it can be chosen from."},"when-empty":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The lifecycle of the one task that stands for an empty set: a claim that is looked at."},"roster":{"type":"object","properties":{"joins":{"enum":["owes","free"],"description":"Whether somebody who joins later owes it. Default owes."},"leaves":{"enum":["released","owes"],"description":"Whether somebody who leaves still owes it. Default released. Finished work always stays."}},"additionalProperties":false,"description":"Who joins later owes it or is free; who leaves is released or still owes. Finished work always stays."},"case":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who may report one."},"identity":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1,"maxItems":5,"description":"The fields that tell whether two reports are the same."}},"additionalProperties":false,"description":"Who may report a case, and the fields that tell whether two reports are the same."},"evidence":{"$ref":"#/$defs/form","description":"The form that is filled in."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"},"maxItems":50,"description":"What must hold between its fields."},"lifecycle":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The statechart of each task."},"receivers":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"owner, unit, member, reporter, receiver, supervisor, lead, issuer, a role or a body.","x-expected":"a party such as owner, receiver, supervisor, lead, a role or a body"},"minItems":1,"maxItems":50}],"description":"Who receives what is handed in, each with a receipt of its own."},"until":{"type":"string","pattern":"^(all|at least \\d+%?)$","description":"When the unit has done its part: all, at least 2, at least 80%.","x-expected":"all, at least 2 or at least 80%"},"chase":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member","description":"The policy that reminds and escalates. Without it nobody is chased."},"points":{"type":"number","minimum":0,"maximum":1000000,"description":"What it is worth in the appraisal."}},"additionalProperties":false,"description":"The part of an activity that the type fixes; the campaign may override any of it."},"lifecycles":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/lifecycle"}},"description":"Statecharts that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"chasing":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/chasing"}},"description":"Chasing policies that activities name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"additionalProperties":false,"description":"An activity type made of the blocks of the language."},"clause":{"type":"object","required":["id","title","binding"],"properties":{"id":{"anyOf":[{"type":"integer","minimum":1},{"type":"string","minLength":1,"maxLength":40}]},"title":{"$ref":"#/$defs/text","description":"What people call it."},"binding":{"enum":["must","should","may","encouraged","issuer","context"],"description":"How strongly it binds; context asks for nothing. Clauses that bind are served by an activity."},"note":{"$ref":"#/$defs/text"}},"additionalProperties":false,"description":"One clause of the notice, in own words."},"clauses-file":{"title":"The clauses of a notice","type":"object","required":["muster","clauses"],"properties":{"muster":{"type":"number","const":1},"clauses":{"type":"array","items":{"$ref":"#/$defs/clause"},"minItems":1,"maxItems":5000}},"additionalProperties":false,"description":"The clauses of a notice."},"person":{"type":"object","required":["roles"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"roles":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"minItems":1},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Facts by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"}},"additionalProperties":false,"description":"Somebody on the roster."},"registers":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Facts by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"description":"Rows by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"}},"description":"Rows by register.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"unit":{"type":"object","required":["category"],"properties":{"category":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"title":{"$ref":"#/$defs/text"},"supervisors":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}},"attributes":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Facts by name.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"people":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/person"}},"description":"The roster.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"registers":{"$ref":"#/$defs/registers"}},"additionalProperties":false,"description":"A unit that takes part."},"data":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields of a form and their values; { text: 字, times: 2000 } makes a long text."},"task-expectation":{"anyOf":[{"type":"string","const":"absent"},{"type":"object","properties":{"state":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"outcome":{"enum":["open","done","waived","not-applicable","retired"]},"standing":{"enum":["idle","on-time","due-soon","overdue"]},"light":{"enum":["none","green","yellow","red"]},"rung":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},{"type":"integer","minimum":0}]},"handed":{"enum":["on-time","in-grace","late"]},"due":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"past":{"type":"boolean"},"receipts":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"enum":["pending","accepted","returned"]}},"description":"By receiver.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"allowed":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}},"eligible":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}}},"additionalProperties":false,"description":"What is expected of a task."}]},"counts":{"type":"object","properties":{"state":{"enum":["incomplete","complete","exempt","idle"]},"owed":{"type":"integer","minimum":0},"done":{"type":"integer","minimum":0},"open":{"type":"integer","minimum":0}},"additionalProperties":false,"description":"How far a unit is with an activity."},"message-expectation":{"type":"object","properties":{"task":{"type":"string","minLength":1,"maxLength":200},"rule":{"type":"string"},"to":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"times":{"type":"integer","minimum":0}},"additionalProperties":false,"description":"How many messages of a kind have been sent since the start, or since the last look."},"expectation":{"type":"object","properties":{"unit":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"joined":{"enum":["invited","enrolled","withdrawn","absent"]},"light":{"enum":["none","green","yellow","red"]},"tasks":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/task-expectation"}}},"activities":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/counts"}},"description":"By activity.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"messages":{"type":"array","items":{"$ref":"#/$defs/message-expectation"}}},"additionalProperties":false,"description":"What must hold now."},"step":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$","x-expected":"a local moment such as 2022-09-13T09:00"},"note":{"type":"string"},"unit":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"as":{"type":"string","pattern":"^(unit|anonymous|[a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$","description":"unit (its coordinator), a person of the roster, or body NAME.","x-expected":"unit, a person of the roster, or body and its name"},"do":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"task":{"type":"string","minLength":1,"maxLength":200},"save":{"type":"string","minLength":1,"maxLength":200},"report":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"evidence":{"$ref":"#/$defs/data"},"answers":{"$ref":"#/$defs/data"},"enrol":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"withdraw":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"},"bind":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a date such as 2022-12-05"}},"additionalProperties":false,"description":"A span."}]}},"description":"Dates.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"joins":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/person"}},"description":"People who join the roster.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"leaves":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":64,"x-expected":"a lower-case name such as team-member"}},"registers":{"$ref":"#/$defs/registers"},"refused":{"type":"string","description":"The code of the refusal that must follow."},"expect":{"anyOf":[{"$ref":"#/$defs/expectation"},{"type":"array","items":{"$ref":"#/$defs/expectation"},"minItems":1,"maxItems":50}]}},"additionalProperties":false,"description":"One step: somebody does something, or time passes, then what must hold."},"scenario-file":{"title":"A Muster scenario","type":"object","required":["muster","scenario","campaign","publish","units","steps"],"properties":{"muster":{"type":"number","const":1},"scenario":{"$ref":"#/$defs/text"},"campaign":{"type":"string","minLength":1,"maxLength":300},"publish":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$","x-expected":"a local moment such as 2022-09-13T09:00"},"units":{"type":"object","patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"$ref":"#/$defs/unit"}},"description":"The units of the story.","additionalProperties":false,"x-expected":"a lower-case name such as team-member"},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1,"maxItems":2000}},"additionalProperties":false,"description":"A story told on a virtual clock, and what must come of it."}}};
