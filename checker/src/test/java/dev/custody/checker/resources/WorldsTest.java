package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorldsTest {

  private final Place.Local rq = Facts.local("rq");
  private final World holds = Facts.world(rq, Facts.owned(1));
  private final World gaveUp = Facts.world(rq, Facts.owned(1).lost(Facts.LOSS));

  @Test
  void noWorldIsAPointThatIsNotReached() {
    assertThat(Worlds.of(List.of())).isSameAs(Worlds.UNREACHED);
  }

  @Test
  void worldsThatDifferInWhatIsHeldAreKeptApart() {
    assertThat(Worlds.of(List.of(holds, gaveUp)).worlds()).containsExactly(holds, gaveUp);
  }

  @Test
  void worldsThatDifferInAKnownBooleanAreJoined() {
    World tested = holds.copy();
    tested.bind(Facts.local("ok"), new Held.Truth(true));
    assertThat(Worlds.of(List.of(holds, tested)).worlds()).containsExactly(holds);
  }

  @Test
  void joiningWhatIsKnownBringsNothingNew() {
    Worlds store = Worlds.of(List.of(holds, gaveUp));
    assertThat(store.join(List.of(gaveUp.copy(), holds.copy()), Worlds.BOUND)).isEqualTo(store);
  }

  @Test
  void joiningToAPointThatIsNotReachedGivesTheOther() {
    assertThat(Worlds.UNREACHED.join(List.of(holds), Worlds.BOUND).worlds()).containsExactly(holds);
  }

  @Test
  void worldsBeyondTheBoundAreJoinedAndNoneIsLost() {
    List<World> many =
        IntStream.range(0, Worlds.BOUND + 5)
            .mapToObj(site -> Facts.world(Facts.local("rq" + site), Facts.owned(site)))
            .toList();
    Worlds store = Worlds.of(many);
    assertThat(store.worlds()).hasSize(Worlds.BOUND);
    assertThat(store.worlds().stream().flatMap(w -> w.values().stream()).map(Value::id))
        .containsExactlyInAnyOrderElementsOf(
            many.stream().flatMap(w -> w.values().stream()).map(Value::id).toList());
  }

  @Test
  void aBoundOfOneGivesOneWorldThatIsUnsure() {
    Worlds store = Worlds.of(List.of(holds)).join(List.of(gaveUp), 1);
    assertThat(store.worlds()).hasSize(1);
    Value value = Objects.requireNonNull(store.worlds().get(0).valueIn(rq));
    assertThat(value.presence()).isEqualTo(Presence.MAYBE);
  }
}
