resource "azurerm_eventgrid_event_subscription" "results" {
  name  = "results"
  scope = "/subscriptions/s/resourceGroups/g"
  event_delivery_schema = "EventGridSchema" # finding
}
