resource results 'Microsoft.EventGrid/eventSubscriptions@2022-06-15' = {
  name: 'results'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: { endpointUrl: 'https://lab.example/hook', azureActiveDirectoryTenantId: '00000000-0000-0000-0000-000000000001' }
    }
  }
}
