// What is used of js-yaml, by name: the build leaves out the rest of it.
export {
  CORE_SCHEMA,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  floatCoreTag,
  intCoreTag,
  load,
  mergeTag,
  realMapTag
} from 'js-yaml'
