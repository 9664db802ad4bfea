// A count is taken for each mirror, and released for each but those that are offline.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class RetainedOnceForEachMirror {
  interface Mirror {
    boolean isOnline();

    void write(long sector, int bytes);
  }

  private final List<Mirror> mirrors = new ArrayList<>();

  void add(Mirror mirror) {
    mirrors.add(mirror);
  }

  void writeAll(@Refcounted Request<Void> rq) {
    for (Mirror mirror : mirrors) {
      if (!mirror.isOnline()) {
        continue;
      }
      Request<Void> copy = rq.retain();
      mirror.write(copy.sector(), copy.bytes());
      copy.release();
    }
    rq.release();
  }
}
