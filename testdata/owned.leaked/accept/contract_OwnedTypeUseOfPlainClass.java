// Mended: "tracked value: a reference whose declared class is @Tracked, or whose type use carries
// an ownership qualifier": the class says nothing, the parameter does.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;

class OwnedTypeUseOfPlainClass {
  int drainPort(@Owned Lease lease, int budget) {
    int sent = 0;
    while (sent < budget && lease.credit() > 0) {
      sent++;
    }
    lease.giveBack();
    return sent;
  }

  int unqualifiedIsNotTracked(int budget) {
    Note note = new Note(budget);
    return note.text().length();
  }
}

class Lease {
  int credit(@Borrowed Lease this) {
    return 1;
  }

  void giveBack(@Owned Lease this) {}
}

record Note(int budget) {
  String text() {
    return "budget " + budget;
  }
}
