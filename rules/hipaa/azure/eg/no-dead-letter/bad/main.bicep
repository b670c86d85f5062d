resource results 'Microsoft.EventGrid/eventSubscriptions@2022-06-15' = {
  name: 'results'
  properties: { // finding
    eventDeliverySchema: 'EventGridSchema'
  }
}
