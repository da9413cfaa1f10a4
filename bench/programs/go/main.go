// One token with golang.org/x/oauth2/clientcredentials, and one call.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"

	"golang.org/x/oauth2/clientcredentials"
)

func main() {
	baseURL := os.Getenv("MONGODB_ATLAS_BASE_URL")
	config := clientcredentials.Config{
		ClientID:     os.Getenv("MONGODB_ATLAS_CLIENT_ID"),
		ClientSecret: os.Getenv("MONGODB_ATLAS_CLIENT_SECRET"),
		TokenURL:     baseURL + "/api/oauth/token",
	}
	path := "/api/atlas/v2/groups/" + os.Getenv("MONGODB_ATLAS_PROJECT_ID")
	request, err := http.NewRequest(http.MethodGet, baseURL+path, nil)
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Accept", "application/vnd.atlas.2023-01-01+json")
	response, err := config.Client(context.Background()).Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		log.Fatal(response.Status)
	}
	var project struct {
		Name string `json:"name"`
	}
	if err := json.NewDecoder(response.Body).Decode(&project); err != nil {
		log.Fatal(err)
	}
	fmt.Println(project.Name)
}
