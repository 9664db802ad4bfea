package dev.custody.nullblk.cli;

import dev.custody.nullblk.storage.SectorRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets options take runs of sectors such as {@code 100-107}. */
final class SectorRangeConverter implements ITypeConverter<SectorRange> {
  @Override
  public SectorRange convert(String text) {
    try {
      return SectorRange.parse(text);
    } catch (IllegalArgumentException invalid) {
      throw new TypeConversionException(invalid.getMessage());
    }
  }
}
