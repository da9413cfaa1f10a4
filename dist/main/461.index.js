export const id = 461;
export const ids = [461];
export const modules = {

/***/ 4461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CORE_SCHEMA: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.OU),
/* harmony export */   FAILSAFE_SCHEMA: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.uH),
/* harmony export */   defineScalarTag: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.Gf),
/* harmony export */   floatCoreTag: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.ok),
/* harmony export */   intCoreTag: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.Z7),
/* harmony export */   load: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.Hh),
/* harmony export */   mergeTag: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.LJ),
/* harmony export */   realMapTag: () => (/* reexport safe */ js_yaml__WEBPACK_IMPORTED_MODULE_0__.HY)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);



/***/ })

};
