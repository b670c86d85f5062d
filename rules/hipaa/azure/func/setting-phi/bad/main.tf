resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  app_settings = {
    TEST_MRN = "00481516" # finding
  }
}
