resource "azurerm_eventgrid_event_subscription" "results" {
  name  = "results"
  scope = "/subscriptions/s/resourceGroups/g"
  storage_blob_dead_letter_destination {
    storage_account_id          = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/events"
    storage_blob_container_name = "undelivered"
  }
}
