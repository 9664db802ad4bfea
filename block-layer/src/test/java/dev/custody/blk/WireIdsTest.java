package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WireIdsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 64, 65, 1024, TagSet.MOST_TAGS})
  void idGivesBackTagAndGeneration(int tagCount) {
    WireIds ids = new WireIds(tagCount);
    for (int generation : new int[] {0, 1, 1000, Integer.MAX_VALUE, -1}) {
      int id = ids.id(tagCount - 1, generation);
      assertThat(id).isNotNegative();
      assertThat(ids.tag(id)).isEqualTo(tagCount - 1);
      assertThat(ids.generation(id)).isEqualTo(generation & ids.generationMask());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, TagSet.MOST_TAGS})
  void idsOfOneTagDifferForThousandsOfGenerations(int tagCount) {
    WireIds ids = new WireIds(tagCount);
    assertThat(ids.generationMask()).isGreaterThanOrEqualTo(2047);
    assertThat(ids.id(0, 5)).isNotEqualTo(ids.id(0, 5 + 2047));
  }
}
