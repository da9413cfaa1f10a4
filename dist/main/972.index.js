export const id = 972;
export const ids = [972];
export const modules = {

/***/ 7972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   request: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var _atlas_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6712);



const routeOption = {
    sentence: 'Method and path of the request, with its query, as the documentation of the API shows them.',
    form: '`GET /api/atlas/v2/orgs` or the like: a method and a path below `/api/atlas/`, percent-encoded, with all IDs filled in; no host, no `..`, no fragment',
    parse: (raw) => (typeof raw === 'string' ? (0,_atlas_route_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoute */ .ZG)(raw) : undefined)
};
const request = (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defineOperation */ .h)({
    name: 'request',
    sentence: 'Sends a request to a route of the Administration API that this action does not know yet.',
    role: 'what the route requires',
    subjects: {},
    options: { route: (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(routeOption) },
    body: { what: 'the request body' },
    outputs: ['id', 'name', 'username', 'state', 'connection-string'],
    routeOf: ({ route }) => route,
    run: () => Promise.reject(new Error('request runs as an API operation.'))
});


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
function defineOperation(definition) {
    return definition;
}


/***/ })

};
