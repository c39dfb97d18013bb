package org.luoshi.extraction.opinion;

import org.luoshi.extraction.Item;
import org.luoshi.extraction.Sentence;

/**
 * Makes an item of a sentence by the library's own rules: its due date and figures are read from the text and never
 * taken from a model.
 */
@FunctionalInterface
public interface Rederivation {

    Item item(Sentence sentence);
}
