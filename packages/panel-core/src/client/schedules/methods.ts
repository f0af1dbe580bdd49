export { create, execute, get, list, remove as delete, update } from './crud.js'
export { createTask, deleteTask, updateTask } from './tasks.js'
