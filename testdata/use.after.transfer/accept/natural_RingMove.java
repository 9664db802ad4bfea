// Lanes steal a parked frame from their neighbour; each lane holds one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class RingMove {
  private final List<Track> tracks;

  RingMove(List<Track> tracks) {
    this.tracks = tracks;
  }

  int rebalance() {
    int moved = 0;
    for (int i = 0; i + 1 < tracks.size(); i++) {
      if (tracks.get(i).stealFrom(tracks.get(i + 1))) {
        moved++;
      }
    }
    return moved;
  }
}

final class Track {
  private final String name;
  private @Nullable @Owned Blob parked;

  Track(String name) {
    this.name = name;
  }

  boolean stealFrom(Track victim) {
    if (parked != null || victim.parked == null) {
      return false;
    }
    Blob blob = victim.parked;
    victim.parked = null;
    parked = blob;
    return true;
  }

  boolean park(@Owned Blob blob) {
    if (parked != null) {
      System.out.println(name + " busy with " + parked.size() + describe());
      blob.free();
      return false;
    }
    System.out.println(name + " parks " + blob.size() + describe());
    parked = blob;
    return true;
  }

  private String describe() {
    return " (" + (parked == null ? "idle" : "busy") + ")";
  }

  void replaceFrom(Track other) {
    Blob incoming = other.unpark();
    Blob old = unpark();
    if (old != null) {
      old.free();
    }
    parked = incoming;
  }

  @Nullable @Owned Blob unpark() {
    Blob blob = parked;
    parked = null;
    return blob;
  }
}

@Tracked
final class Blob {
  private final int size;

  Blob(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void free(@Owned Blob this) {}
}
