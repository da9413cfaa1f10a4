// Gets a token with golang.org/x/oauth2/clientcredentials, and calls the Administration API with it.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"

	"golang.org/x/oauth2/clientcredentials"
)

const mediaType = "application/vnd.atlas.2024-11-13+json"

type named struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	StateName string `json:"stateName"`
}

type list struct {
	Results    []named `json:"results"`
	TotalCount int     `json:"totalCount"`
}

func main() {
	baseURL, project := os.Getenv("MONGODB_ATLAS_BASE_URL"), os.Getenv("MONGODB_ATLAS_PROJECT_ID")
	config := clientcredentials.Config{
		ClientID:     os.Getenv("MONGODB_ATLAS_CLIENT_ID"),
		ClientSecret: os.Getenv("MONGODB_ATLAS_CLIENT_SECRET"),
		TokenURL:     baseURL + "/api/oauth/token",
	}
	client := config.Client(context.Background())

	call := func(method, path string, body, result any) {
		sent, err := json.Marshal(body)
		if err != nil {
			log.Fatal(err)
		}
		request, err := http.NewRequest(method, baseURL+"/api/atlas/v2"+path, bytes.NewReader(sent))
		if err != nil {
			log.Fatal(err)
		}
		if body == nil {
			request.Body, request.ContentLength = http.NoBody, 0
		}
		request.Header.Set("Accept", mediaType)
		request.Header.Set("Content-Type", mediaType)
		response, err := client.Do(request)
		if err != nil {
			log.Fatal(err)
		}
		defer response.Body.Close()
		if response.StatusCode >= 300 {
			text, _ := io.ReadAll(response.Body)
			log.Fatalf("%s %s: %s %s", method, path, response.Status, text)
		}
		if result == nil {
			return
		}
		if err := json.NewDecoder(response.Body).Decode(result); err != nil {
			log.Fatalf("%s %s: %v", method, path, err)
		}
	}

	var organizations, projects, clusters list
	call(http.MethodGet, "/", nil, &map[string]any{})
	call(http.MethodGet, "/orgs", nil, &organizations)
	call(http.MethodGet, "/groups", nil, &projects)
	call(http.MethodGet, "/groups/"+project+"/clusters", nil, &clusters)
	fmt.Println(organizations.Results[0].Name, projects.TotalCount, clusters.Results)

	flex := map[string]any{
		"name":             "tutorial",
		"providerSettings": map[string]string{"backingProviderName": "AWS", "regionName": "US_EAST_1"},
	}
	var created named
	call(http.MethodPost, "/groups/"+project+"/flexClusters", flex, &created)
	if created.StateName != "CREATING" {
		log.Fatalf("The cluster is %s.", created.StateName)
	}
	call(http.MethodDelete, "/groups/"+project+"/flexClusters/tutorial", nil, nil)
}
