/** Programs that train the reader's models from labelled articles and measure them. No part of the pipeline. */
package org.communique.training;
