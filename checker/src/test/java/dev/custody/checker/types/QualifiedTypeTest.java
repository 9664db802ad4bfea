package dev.custody.checker.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QualifiedTypeTest {

  private static final QualifiedType OWNED = QualifiedType.of(Ownership.of(Qualifier.OWNED));
  private static final QualifiedType LENT = QualifiedType.of(Ownership.of(Qualifier.BORROWED));

  @Test
  void aPartOnWhichNothingIsWrittenIsPlain() {
    QualifiedType map = new QualifiedType(null, List.of(QualifiedType.PLAIN, OWNED));
    assertThat(map.part(0).isPlain()).isTrue();
    assertThat(map.part(1)).isEqualTo(OWNED);
    assertThat(map.part(2)).isEqualTo(QualifiedType.PLAIN);
    assertThat(map.part(-1)).isEqualTo(QualifiedType.PLAIN);
  }

  @Test
  void aContainerOwnsPartsHoweverDeepTheyLie() {
    QualifiedType list = new QualifiedType(null, List.of(OWNED));
    assertThat(list.ownsParts()).isTrue();
    assertThat(new QualifiedType(null, List.of(list)).ownsParts()).isTrue();
    assertThat(new QualifiedType(null, List.of(LENT)).ownsParts()).isFalse();
    assertThat(OWNED.ownsParts()).isFalse();
  }

  @Test
  void aTypeIsPlainOnlyWhenNoPartSaysAnything() {
    assertThat(new QualifiedType(null, List.of(QualifiedType.PLAIN)).isPlain()).isTrue();
    assertThat(new QualifiedType(null, List.of(LENT)).isPlain()).isFalse();
    assertThat(LENT.isPlain()).isFalse();
  }

  @Test
  void anotherQualifierLeavesThePartsAsTheyAre() {
    QualifiedType list = new QualifiedType(null, List.of(OWNED)).with(LENT.ownership());
    assertThat(list.qualifier()).isEqualTo(Qualifier.BORROWED);
    assertThat(list.part(0)).isEqualTo(OWNED);
  }
}
