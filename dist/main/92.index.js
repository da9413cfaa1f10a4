export const id = 92;
export const ids = [92];
export const modules = {

/***/ 6092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCallerIp: () => (/* binding */ readCallerIp)
/* harmony export */ });
/* harmony import */ var _error_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8310);



const PATH = '/api/private/ipinfo';
async function readCallerIp(options) {
    const { baseUrl, transport, tokens, deadlineMs, log } = options;
    const ask = ({ value }) => transport.send({
        method: 'GET',
        url: `${baseUrl}${PATH}`,
        headers: { accept: 'application/json', authorization: `Bearer ${value}` }
    }, { subject: 'ipinfo', repeatable: true, deadlineMs });
    const token = await tokens.current(deadlineMs);
    log.request('ipinfo');
    let answer = await ask(token);
    const other = answer.status === 401 ? await tokens.replace(token, deadlineMs) : undefined;
    if (other !== undefined)
        answer = await ask(other);
    log.response(`${answer.status} ${Math.round(answer.durationMs)} ms`);
    const address = answer.status === 200 ? readAddress(answer.body) : undefined;
    if (address !== undefined)
        return address;
    const { errorCode, detail } = (0,_error_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseErrorBody */ .k)(answer.body);
    const reason = errorCode === undefined ? (0,_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnexpected */ .V)(answer) : [answer.status, errorCode, detail].join(' ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr(`ipinfo: ${reason}`, { fault: 'unexpected', status: answer.status });
}
function readAddress(body) {
    try {
        const { currentIpv4Address: address } = JSON.parse(body.toString('utf8'));
        return typeof address === 'string' && /^\d{1,3}(\.\d{1,3}){3}$/.test(address) ? address : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
