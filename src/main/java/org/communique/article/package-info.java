/** What comes in: articles, their identity, version and status, and the formats they arrive in. Pure: knows no Kafka. */
package org.communique.article;
