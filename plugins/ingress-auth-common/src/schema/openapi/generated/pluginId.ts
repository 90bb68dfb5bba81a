export const pluginId = 'ingress-auth';
