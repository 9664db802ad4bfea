// A constructor with type parameters of its own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GenericConstructor {
  interface Sized {
    int size();
  }

  static class Region implements Sized {
    @Override
    public int size() {
      return 512;
    }
  }

  @Tracked
  static class Mapping {
    private final int size;

    <R extends Sized & Comparable<R>> Mapping(R first, R second) {
      this.size = first.compareTo(second) < 0 ? second.size() : first.size();
    }

    <R extends Sized> Mapping(R only) {
      this.size = only.size();
    }

    int size() {
      return size;
    }

    void unmap(@Owned Mapping this) {}
  }

  int probe() {
    Mapping mapping = new Mapping(new Region());
    int size = mapping.size();
    mapping.unmap();
    return size;
  }
}
