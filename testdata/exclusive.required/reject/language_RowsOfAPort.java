// A row of a port, and a cell in that, may look at the port around them only, by whatever words.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Tracked;

@Tracked
class RowsOfAPort {
  private int mtu;

  void configure(@Borrowed(exclusive = true) RowsOfAPort this) {
    mtu = 1500;
  }

  class Row {
    void byNoName() {
      // :: error: [exclusive.required]
      configure();
    }

    void byItsName() {
      // :: error: [exclusive.required]
      RowsOfAPort.this.configure();
    }

    void byItsField() {
      // :: error: [exclusive.required]
      mtu = 9000;
    }

    void byItsFieldAndName() {
      // :: error: [exclusive.required]
      RowsOfAPort.this.mtu = 9000;
    }

    class Cell {
      void byNoName() {
        // :: error: [exclusive.required]
        configure();
      }

      void byItsName() {
        // :: error: [exclusive.required]
        RowsOfAPort.this.configure();
      }
    }
  }
}
