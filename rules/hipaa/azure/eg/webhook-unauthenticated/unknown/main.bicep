param given string

resource results 'Microsoft.EventGrid/eventSubscriptions@2022-06-15' = {
  name: 'results'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: { endpointUrl: 'https://lab.example/hook', azureActiveDirectoryTenantId: given }
    }
  }
}
