resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  app_settings = {
    EHR_PASSWORD = "w4rdR0und-Example!" # finding
  }
}
