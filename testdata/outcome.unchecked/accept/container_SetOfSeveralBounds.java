// Mended: Where one of several bounds may refuse, whoever adds asks.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Set;

class SetOfSeveralBounds {
  interface Named {
    String name();
  }

  static <S extends Named & Set<@Owned Numbered>> void intoTheSet(S frames, @Owned Numbered frame) {
    if (!frames.add(frame)) {
      frame.send();
    }
  }

  static <F extends Numbered & Named> void ofBoth(Set<@Owned F> frames, @Owned F frame) {
    if (!frames.add(frame)) {
      frame.send();
    }
  }

  static <F extends Plain & Named> void plain(Set<@Owned F> frames, @Owned F frame) {
    frames.add(frame);
  }

  static <S extends Named & Set<@Owned Plain>> void plainSet(S frames, @Owned Plain frame) {
    frames.add(frame);
  }
}

@Tracked
class Plain {
  void send(@Owned Plain this) {}
}

@Tracked
class Numbered {
  int number;

  @Override
  public boolean equals(Object other) {
    return other instanceof Numbered && ((Numbered) other).number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  void send(@Owned Numbered this) {}
}
