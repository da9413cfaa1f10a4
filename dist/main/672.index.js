export const id = 672;
export const ids = [672];
export const modules = {

/***/ 672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyProjectAccess: () => (/* binding */ verifyProjectAccess)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(400);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(859);




/** Proves that the service account can use the API in a project. */
const verifyProjectAccess = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineOperation */ .h9)({
    name: 'verify-project-access',
    sentence: 'Proves by a call that the service account reaches a project.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'optional' },
    options: {
        name: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .textOption */ .vU)('The name that the project must have; without `project-id`, the project to look for.'),
        roles: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .listOption */ .y8)('Roles that the service account must hold in the project, such as `GROUP_READ_ONLY`.')
    },
    outputs: ['id', 'name', 'url'],
    check: (subject, { name }) => subject['project-id'] === undefined && name === undefined
        ? [
            {
                input: 'project-id',
                message: 'required by verify-project-access, unless parameters.name names the project.'
            }
        ]
        : [],
    async run({ atlas, clientId, subject }, { name, roles }) {
        const groupId = subject['project-id'];
        const { data, status, version } = groupId === undefined
            ? await atlas.call('getGroupByName', { parameters: { groupName: name ?? '' } })
            : await atlas.call('getGroup', { parameters: { groupId } });
        const project = toProject(data);
        if (name !== undefined && project.name !== name) {
            throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$(`Project ${project.id} is named "${project.name}", not "${name}".`, {
                hint: 'Check project-id and the option name: one of them belongs to another project.'
            });
        }
        const held = roles &&
            (await (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyRoles */ .Z)({
                atlas,
                clientId,
                wanted: roles,
                place: `project ${project.name}`,
                read: { operationId: 'getGroupServiceAccount', parameters: { groupId: project.id } }
            }));
        return {
            verdict: `The service account reaches project ${project.name} (${project.id}).`,
            data: held === undefined ? project : { ...project, roles: held },
            status,
            apiVersion: version,
            outputs: {
                id: project.id,
                name: project.name,
                url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .findUiPage */ .v)(atlas.baseUrl, { groupId: project.id }) ?? ''
            },
            facts: [
                ['Project', project.name],
                ['ID', project.id],
                ['Organization', project.orgId],
                ...(held === undefined ? [] : [['Roles', held.join(', ')]])
            ]
        };
    }
});
function toProject(value) {
    const { id, name, orgId } = (value ?? {});
    if (typeof id !== 'string' || typeof name !== 'string' || typeof orgId !== 'string') {
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$('Atlas answered without the ID, the name and the organization of the project.');
    }
    return { id, name, orgId };
}


/***/ })

};
