// The list of leases is returned, but its log cannot be closed, and the leases go with the exception.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ReturnedListLostInClose {
  List<@Owned Lease> open(int many, Log log) throws IOException {
    // :: error: [owned.leaked]
    List<@Owned Lease> leases = new ArrayList<>();
    try (log) {
      for (int i = 0; i < many; i++) {
        leases.add(new Lease());
      }
      return leases;
    }
  }
}

interface Log extends AutoCloseable {
  @Override
  void close() throws IOException;
}

@Tracked
class Lease {
  void giveBack(@Owned Lease this) {}
}
