resource results 'Microsoft.EventGrid/eventSubscriptions@2022-06-15' = {
  name: 'results'
  properties: {
    deadLetterDestination: {
      endpointType: 'StorageBlob'
      properties: { resourceId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/events', blobContainerName: 'undelivered' }
    }
  }
}
