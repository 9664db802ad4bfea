// Mended: Whether the set took the name is asked.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.TransfersOn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class SetOfManyKinds {
  static <S extends Object & Set<@Owned Name> & Serializable> void put(S all, @Owned Name name) {
    if (!all.add(name)) {
      name.drop();
    }
  }

  static <N extends Name & Comparable<N>> void compared(Set<@Owned N> all, @Owned N name) {
    if (!all.add(name)) {
      name.drop();
    }
  }

  static void labelled(Labels labels, @Owned Name name, List<@Owned Name> names) {
    boolean isNew = labels.put(name, new ArrayList<>()); // an empty list, if refused, is no loss
  }
}

interface Labels {
  @TransfersOn(when = Outcome.TRUE, value = "others")
  boolean put(@Owned Name name, @Owned List<@Owned Name> others);
}

@Tracked
class Name {
  @Override
  public boolean equals(Object other) {
    return other instanceof Name;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  void drop(@Owned Name this) {}
}
