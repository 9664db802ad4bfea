// Sheet of book, row of sheet, cell of row: all end with the book.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThirdLoanAfterTheOwner {
  static int total(@Owned Book book) {
    Book.Cell cell = book.sheet().row().cell();
    int value = cell.value();
    book.burn();
    // :: error: [borrow.outlives.owner]
    value += cell.value();
    return value;
  }
}

@Tracked
final class Book {
  private final Sheet sheet = new Sheet(new Row(new Cell(1)));

  @Borrowed("this") Sheet sheet() {
    return sheet;
  }

  void burn(@Owned Book this) {}

  record Sheet(Row theRow) {
    @Borrowed("this") Row row() {
      return theRow;
    }
  }

  record Row(Cell theCell) {
    @Borrowed("this") Cell cell() {
      return theCell;
    }
  }

  record Cell(int value) {}
}
