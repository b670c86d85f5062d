resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  identity { type = "SystemAssigned" }
}

resource "azurerm_role_assignment" "reads" {
  scope                = "/subscriptions/s"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_linux_function_app.intake.identity[0].principal_id
}
