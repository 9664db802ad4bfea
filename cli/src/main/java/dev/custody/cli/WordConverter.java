package dev.custody.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Turns the word that a user writes into the constant that it stands for.
 *
 * @param <E> an enum whose constants print as the words
 */
class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> words;

  WordConverter(Class<E> words) {
    this.words = words;
  }

  @Override
  public E convert(String word) {
    return Arrays.stream(words.getEnumConstants())
        .filter(constant -> constant.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'%s' is none of %s".formatted(word, all())));
  }

  private String all() {
    return Arrays.stream(words.getEnumConstants())
        .map(Enum::toString)
        .collect(Collectors.joining(", "));
  }
}
