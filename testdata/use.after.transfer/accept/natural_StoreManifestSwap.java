// Readers take the manifest out of an atomic slot and put it back; a writer replaces it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class StoreManifestSwap {
  private final AtomicReference<@Nullable @Owned Manifest> slot = new AtomicReference<>();
  private final AtomicInteger retired = new AtomicInteger();

  void publish(@Owned Manifest next) {
    Manifest old = slot.getAndSet(next);
    if (old != null) {
      retired.incrementAndGet();
      old.retire();
    }
  }

  int fileCount() {
    Manifest manifest = slot.getAndSet(null);
    if (manifest == null) {
      return -1;
    }
    int files = manifest.files();
    publish(manifest);
    return files;
  }

  void close() {
    Manifest last = slot.getAndSet(null);
    if (last != null) {
      last.retire();
    }
  }
}

@Tracked
final class Manifest {
  private final List<String> names;
  private final long version;

  Manifest(long version, List<String> names) {
    this.version = version;
    this.names = new ArrayList<>(names);
  }

  int files() {
    return names.size();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(version);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Manifest && ((Manifest) other).version == version;
  }

  void retire(@Owned Manifest this) {}
}
