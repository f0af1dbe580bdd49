import type { Calls } from './types.js'

/** Every operation of placement groups, with every parameter that it has. */
export const calls: Calls = {
  list_placement_groups: ({ placementGroups }) =>
    placementGroups.list({ name: 'web', label_selector: 'env=prod', type: 'spread', sort: 'created:desc', page: 1, per_page: 50 }),
  create_placement_group: ({ placementGroups }) => placementGroups.create({ name: 'web', type: 'spread', labels: { env: 'prod' } }),
  get_placement_group: ({ placementGroups }) => placementGroups.get(1),
  update_placement_group: ({ placementGroups }) => placementGroups.update(1, { name: 'web', labels: {} }),
  delete_placement_group: ({ placementGroups }) => placementGroups.delete(1),
}
