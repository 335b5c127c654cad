using BlogGen.Diagnostics;

namespace BlogGen.Yaml;

/// <summary>Byte offsets to lines and columns; asked in ascending order, it reads the text once.</summary>
internal sealed class JsonPlaces(byte[] bytes, string file, int firstLine)
{
    private int _offset;
    private int _line = firstLine;
    private int _column = 1;

    public SourceLocation At(int offset)
    {
        for (; _offset < offset; _offset++)
        {
            var b = bytes[_offset];
            if (b == '\n')
                (_line, _column) = (_line + 1, 1);
            else if ((b & 0xC0) != 0x80)
                // Columns count UTF-16 units: four bytes make two of them.
                _column += b >= 0xF0 ? 2 : 1;
        }
        return new SourceLocation(file, _line, _column);
    }
}
