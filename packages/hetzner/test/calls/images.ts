import type { Calls } from './types.js'

/** Every operation of images, with every parameter that it has. */
export const calls: Calls = {
  list_images: ({ images }) =>
    images.list({
      name: 'debian-13',
      type: 'system',
      status: ['available', 'creating'],
      bound_to: 42,
      include_deprecated: true,
      architecture: 'x86',
      label_selector: 'env=prod',
      sort: ['name', 'created:desc'],
      page: 1,
      per_page: 50,
    }),
  get_image: ({ images }) => images.get(1),
  update_image: ({ images }) => images.update(1, { description: 'before the upgrade', type: 'snapshot', labels: {} }),
  delete_image: ({ images }) => images.delete(1),
  list_images_actions: ({ images }) => images.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_images_action: ({ images }) => images.getAction(1),
  list_image_actions: ({ images }) => images.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  change_image_protection: ({ images }) => images.changeProtection(1, { delete: true }),
}
