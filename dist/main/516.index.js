export const id = 516;
export const ids = [516];
export const modules = {

/***/ 1516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   login: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1005);
/* harmony import */ var _temporary_expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2023);


const VARIABLE = 'MONGODB_ATLAS_ACCESS_TOKEN';
const login = (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOperation */ .h)({
    name: 'login',
    sentence: `Gives later steps an access token in \`${VARIABLE}\`, for curl, the Atlas CLI or Terraform, until the job ends.`,
    role: 'none',
    subjects: {},
    options: {},
    outputs: ['access-token', 'expires-at'],
    result: 'none',
    needs: ['service-account'],
    freshToken: true,
    async run(context) {
        if (context.dryRun) {
            return { verdict: `Dry run: ${VARIABLE} would be set.`, data: undefined, outputs: {}, facts: [] };
        }
        const { value, expiresAtMs } = await context.accessToken();
        const expiresAt = (0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_1__/* .toDate */ .ay)(expiresAtMs);
        return {
            verdict: `${VARIABLE} is set for the later steps of this job. The token is valid until ${expiresAt} or the end of the job.`,
            data: undefined,
            outputs: { 'access-token': value, 'expires-at': expiresAt },
            exported: { [VARIABLE]: value },
            facts: [
                ['Variable', VARIABLE],
                ['Expires', expiresAt]
            ]
        };
    }
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


/***/ }),

/***/ 2023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ DEFAULT_EXPIRY),
/* harmony export */   Tm: () => (/* binding */ toExpiryMs),
/* harmony export */   ay: () => (/* binding */ toDate),
/* harmony export */   gz: () => (/* binding */ checkExpiry)
/* harmony export */ });
const DEFAULT_EXPIRY = '6h';
const LONGEST_MS = 7 * 24 * 3_600_000;
const SHORTEST_MS = 5 * 60_000;
const CLOCK_SKEW_MS = 60_000;
function checkExpiry(expiresInMs) {
    if (expiresInMs === undefined || (expiresInMs >= SHORTEST_MS && expiresInMs <= LONGEST_MS))
        return [];
    return [
        {
            input: 'expires-in',
            message: 'takes 5m to 7d. Atlas keeps temporary users and entries for at most a week.'
        }
    ];
}
function toExpiryMs(nowMs, expiresInMs) {
    return nowMs + Math.min(expiresInMs, LONGEST_MS - CLOCK_SKEW_MS);
}
function toDate(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};
